// Shows how far an installation is: one line that is written over, or a line every two seconds where lines pile up.

const count = (text, status) => text.split(`"status":"${status}"`).length - 1

/** @param say - says a sentence in German or English, whichever the user reads */
export function progress(say) {
  const isTerminal = process.stderr.isTTY === true
  const pace = isTerminal ? 100 : 2_000
  const seen = { resolved: 0, fetched: 0, found_in_store: 0 }
  let due = performance.now() + pace
  const write = (text) => process.stderr.write(isTerminal ? `\r\u001b[K${text}` : `${text}\n`)
  const line = () => {
    const [done, total] = [seen.fetched + seen.found_in_store, seen.resolved]
    say(`Pakete: ${done} von ${total} geladen`, `Packages: ${done} of ${total} fetched`, write)
  }
  return {
    begin: () =>
      say(
        'Pakete werden eingerichtet (nur beim ersten Mal und nach Änderungen) …',
        'Installing packages (only the first time and after changes) …',
      ),
    /** Counts in what pnpm reports; a word that is cut between two pieces is missed, and only here. */
    follow(text) {
      for (const status of Object.keys(seen)) seen[status] += count(text, status)
      if (seen.resolved === 0 || performance.now() < due) return
      due = performance.now() + pace
      line()
    },
    end: () => isTerminal && process.stderr.write('\r\u001b[K'),
  }
}
