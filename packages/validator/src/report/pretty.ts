import { type Issue, type Message, type Severity, severities, visible } from '@kommunalgraph/model'

type Paint = (text: string) => string

const sgr =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`

const colours: Readonly<Record<Severity | 'place' | 'code', Paint>> = {
  error: sgr(31),
  warning: sgr(33),
  info: sgr(36),
  place: sgr(1),
  code: sgr(2),
}

const words: Readonly<
  Record<Severity, Readonly<Record<keyof Message, readonly [one: string, many: string]>>>
> = {
  error: { de: ['Fehler', 'Fehler'], en: ['error', 'errors'] },
  warning: { de: ['Warnung', 'Warnungen'], en: ['warning', 'warnings'] },
  info: { de: ['Hinweis', 'Hinweise'], en: ['note', 'notes'] },
}

const fileWords: Readonly<Record<keyof Message, readonly [one: string, many: string]>> = {
  de: ['Datei geprüft', 'Dateien geprüft'],
  en: ['file checked', 'files checked'],
}

const count = (amount: number, [one, many]: readonly [string, string]): string =>
  `${amount} ${amount === 1 ? one : many}`

type Style = (what: keyof typeof colours) => Paint

/** `file:line:column` first, so that terminals and editors make it a link. */
function block(issue: Issue, language: keyof Message, style: Style): string {
  const { code, severity, message, remedy, file, line, column } = issue
  const place = style('place')(`${visible(file)}:${line}:${column}`)
  const kind = style(severity)(words[severity][language][0])
  return `${place}  ${kind}  ${style('code')(code)}\n  ${message[language]}\n  → ${remedy[language]}\n\n`
}

function summary(issues: readonly Issue[], language: keyof Message, files: number): string {
  const counts = severities.map((severity) =>
    count(issues.filter((issue) => issue.severity === severity).length, words[severity][language]),
  )
  return `${count(files, fileWords[language])}: ${counts.join(', ')}.\n`
}

/** For people at a terminal. */
export function toPretty(
  issues: readonly Issue[],
  language: keyof Message,
  { files, colour = false }: { readonly files: number; readonly colour?: boolean },
): string {
  const style: Style = (what) => (colour ? colours[what] : (text) => text)
  const blocks = issues.map((issue) => block(issue, language, style))
  return `${blocks.join('')}${summary(issues, language, files)}`
}
