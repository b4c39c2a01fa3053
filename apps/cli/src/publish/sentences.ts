import type { Publication } from '@kommunalgraph/gate'
import { fill, type Issue, type Message, severityCount } from '@kommunalgraph/model'
import { report } from '@kommunalgraph/validator'
import type { Terminal } from '../command.ts'
import { say } from '../language.ts'
import { countOf } from './outcome.ts'

/** Errors are told whole; what only warns is counted, since it stands in nobody's way. */
export function findings({ files, issues, state }: Publication, terminal: Terminal): string {
  const { colour, language } = terminal
  if (state === 'refused') return report(issues, 'pretty', language, { files, colour })
  const news = issues.filter(({ code }) => told.test(code))
  const notes = news.map(lineOf(language)).join('')
  const warnings = countOf(issues, 'warning')
  if (warnings === 0) return notes
  const sentence = {
    de: `${severityCount(warnings, 'warning', 'de')} zu dem, was geprüft wurde; alle nennt: kommunalgraph check\n`,
    en: `${severityCount(warnings, 'warning', 'en')} about what was checked; all are listed by: kommunalgraph check\n`,
  }
  return `${notes}${say(sentence, language)}`
}

/** Warnings that are news: they come once, and `check` would not name them. */
const told = /^gate\/|^date\/modified-stands-still$/

const lineOf =
  (language: keyof Message) =>
  ({ file, line, message }: Issue): string =>
    `${file}:${line} ${message[language]}\n`

const states: Readonly<Record<Publication['state'], Message>> = {
  published: { de: 'Veröffentlichung {sequence}', en: 'Release {sequence}' },
  unchanged: {
    de: 'Nichts hat sich geändert; es bleibt bei Veröffentlichung {sequence}',
    en: 'Nothing changed; release {sequence} stays',
  },
  refused: {
    de: 'Nicht veröffentlicht; online bleibt, was es war',
    en: 'Not published; what is online stays as it was',
  },
  rehearsed: {
    de: 'Geprüft und bewiesen, wie gewünscht nicht veröffentlicht',
    en: 'Checked and proved, but not published, as asked',
  },
}

/** What became of it, in numbers. */
export function summary(publication: Publication, { language }: Terminal): string {
  const { created, deleted, files, parsed, sequence, state, unchanged, updated } = publication
  const begin = say(fill(states[state], { sequence: sequence ?? '–' }), language)
  const seconds = publication.seconds.toLocaleString(language, { maximumFractionDigits: 1 })
  const read = {
    de: `${parsed} von ${files} Dateien gelesen, ${seconds} s`,
    en: `${parsed} of ${files} files read, ${seconds} s`,
  }
  const numbers = {
    de: `${created} neu, ${updated} geändert, ${deleted} gelöscht, ${unchanged} unverändert`,
    en: `${created} created, ${updated} updated, ${deleted} deleted, ${unchanged} unchanged`,
  }
  return state === 'published'
    ? `${begin}: ${say(numbers, language)} (${say(read, language)}).\n`
    : `${begin} (${say(read, language)}).\n`
}
