import type { Issue, Message, Severity } from '@kommunalgraph/model'
import { general, isCode, rules } from '../codes.ts'

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** Braces mean placeholders in a message (SARIF 2.1.0, 3.11.5). */
const escaped = (text: string): string => text.replace(/[{}]/g, '$&$&')

function toRule(code: string, language: keyof Message): object {
  if (!isCode(code)) return { id: code }
  const { severity, message, remedy } = rules[code]
  return {
    id: code,
    shortDescription: { text: escaped(general(message[language])) },
    help: { text: escaped(general(remedy[language])) },
    defaultConfiguration: { level: levels[severity] },
  }
}

function toResult(issue: Issue, language: keyof Message, ruleIndex: number): object {
  const { code, severity, message, remedy, file, line, column, pointer } = issue
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: escaped(`${message[language]} ${remedy[language]}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, startColumn: column },
        },
        ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
  }
}

/** SARIF 2.1.0, for code scanning; columns are code points, as the run says. */
export function toSarif(issues: readonly Issue[], language: keyof Message): string {
  const codes = [...new Set(issues.map((issue) => issue.code))].toSorted()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kommunalgraph',
            rules: codes.map((code) => toRule(code, language)),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: issues.map((issue) => toResult(issue, language, codes.indexOf(issue.code))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
