import { resolve } from 'node:path'
import { verifyStore as verify } from '@kommunalgraph/release'
import { type Command, environmentOf } from '../command.ts'
import { say } from '../language.ts'
import { line, locationIn, stateOption } from '../store/location.ts'

/** See whether the store is whole, and whether everything in it follows from its versions. */
export const verifyStoreCommand: Command = {
  name: 'verify-store',
  usage: '[file]',
  summary: {
    de: 'Prüfen, ob die Datei der Veröffentlichung (oder eine Sicherung) unbeschädigt und in sich stimmig ist.',
    en: 'Check that the release file (or a backup) is intact and consistent.',
  },
  options: { state: stateOption },
  examples: ['kommunalgraph verify-store', 'kommunalgraph verify-store sicherung.sqlite'],
  words: 1,
  async run([file], values, terminal) {
    const { store } = locationIn(environmentOf(verifyStoreCommand, values, terminal))
    const checked = file === undefined ? store : resolve(file)
    const findings = verify(checked)
    for (const { code, message } of findings)
      terminal.out(`${say(message, terminal.language)} [${code}]\n`)
    const summary =
      findings.length === 0
        ? { de: `${checked}: alles in Ordnung`, en: `${checked}: everything is in order` }
        : {
            de: `${checked}: ${findings.length} Befunde`,
            en: `${checked}: ${findings.length} findings`,
          }
    terminal.out(say(line(summary), terminal.language))
    return findings.length === 0 ? 0 : 1
  },
}
