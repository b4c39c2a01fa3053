import {
  type Issue,
  type IssuePart,
  issueCounts,
  issueText,
  type Message,
} from '@kommunalgraph/model'

const codes: Readonly<Record<IssuePart, number>> = {
  error: 31,
  warning: 33,
  info: 36,
  place: 1,
  code: 2,
}

const coloured = (part: IssuePart, text: string): string => `\u001b[${codes[part]}m${text}\u001b[0m`

const fileWords: Readonly<Record<keyof Message, readonly [one: string, many: string]>> = {
  de: ['Datei geprüft', 'Dateien geprüft'],
  en: ['file checked', 'files checked'],
}

/** For people at a terminal. */
export function toPretty(
  issues: readonly Issue[],
  language: keyof Message,
  { files, colour = false }: { readonly files: number; readonly colour?: boolean },
): string {
  const blocks = issues.map((issue) => issueText(issue, language, colour ? coloured : undefined))
  const [one, many] = fileWords[language]
  return `${blocks.join('')}${files} ${files === 1 ? one : many}: ${issueCounts(issues, language)}.\n`
}
