import { type Issue, type Severity, severities } from './issue.ts'
import { type Message, visible } from './messages.ts'

/* Findings as people read them at a terminal: one layout, whoever found them. */

/** What people call findings of a severity: one, and several. */
export const severityWords: Readonly<
  Record<Severity, Readonly<Record<keyof Message, readonly [one: string, many: string]>>>
> = {
  error: { de: ['Fehler', 'Fehler'], en: ['error', 'errors'] },
  warning: { de: ['Warnung', 'Warnungen'], en: ['warning', 'warnings'] },
  info: { de: ['Hinweis', 'Hinweise'], en: ['note', 'notes'] },
}

/** The parts of a finding that a terminal may show in colours of their own. */
export type IssuePart = Severity | 'place' | 'code'

type IssueStyle = (part: IssuePart, text: string) => string

/**
 * A finding: where, how grave and which, then what is wrong, then what to do. `file:line:column` comes first, so that
 * terminals and editors make it a link.
 */
export function issueText(
  { code, severity, message, remedy, file, line, column }: Omit<Issue, 'pointer'>,
  language: keyof Message,
  style: IssueStyle = (_, text) => text,
): string {
  const place = style('place', `${visible(file)}:${line}:${column}`)
  const kind = style(severity, severityWords[severity][language][0])
  return `${place}  ${kind}  ${style('code', code)}\n  ${message[language]}\n  → ${remedy[language]}\n\n`
}

/** An amount of findings in words: `1 error`, `2 warnings`. */
export function severityCount(amount: number, severity: Severity, language: keyof Message): string {
  const [one, many] = severityWords[severity][language]
  return `${amount} ${amount === 1 ? one : many}`
}

/** How many findings of each severity there are: `1 error, 2 warnings, 0 notes`. */
export const issueCounts = (
  issues: readonly { readonly severity: Severity }[],
  language: keyof Message,
): string =>
  severities
    .map((severity) => {
      const amount = issues.filter((issue) => issue.severity === severity).length
      return severityCount(amount, severity, language)
    })
    .join(', ')
