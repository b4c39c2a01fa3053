import { type Message, type Severity, severities } from '@kommunalgraph/model'
import { type Code, general, rules } from './codes.ts'

interface Words {
  readonly title: string
  readonly introduction: string
  readonly columns: string
  readonly severities: Readonly<Record<Severity, string>>
}

const words: Readonly<Record<keyof Message, Words>> = {
  de: {
    title: 'Was die Prüfung meldet',
    introduction:
      'Ein **Fehler** verhindert die Veröffentlichung, eine **Warnung** nicht, ein **Hinweis** ist nur gut zu wissen. „…“ steht für den Wert aus der Datei.',
    columns: '| Kennung | Stufe | Meldung | Abhilfe |',
    severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  },
  en: {
    title: 'What the check reports',
    introduction:
      'An **error** prevents publication, a **warning** does not, a **note** is just good to know. "…" stands for the value from the file.',
    columns: '| code | severity | message | remedy |',
    severities: { error: 'error', warning: 'warning', info: 'note' },
  },
}

const cell = (text: string): string =>
  general(text).replace(/[\\|<>*_`]/g, (character) => `\\${character}`)

function row(code: Code, language: keyof Message): string {
  const { severity, message, remedy } = rules[code]
  return `| \`${code}\` | ${words[language].severities[severity]} | ${cell(message[language])} | ${cell(remedy[language])} |`
}

function part(language: keyof Message, codes: readonly Code[]): string {
  const { title, introduction, columns } = words[language]
  const lines = codes.map((code) => row(code, language))
  return [`## ${title}`, '', introduction, '', columns, '|---|---|---|---|', ...lines, ''].join(
    '\n',
  )
}

function counts(codes: readonly Code[]): string {
  const [errors, warnings, notes] = severities.map(
    (severity) => codes.filter((code) => rules[code].severity === severity).length,
  )
  return `${codes.length} Kennungen: ${errors} Fehler, ${warnings} Warnungen, ${notes} Hinweise. / ${codes.length} codes: ${errors} errors, ${warnings} warnings, ${notes} notes.`
}

/** The page `docs/rules.md`: every finding with its remedy, in German and English. */
export function rulesPage(): string {
  const codes = (Object.keys(rules) as Code[]).toSorted()
  return [
    '# Prüfregeln / rules of the check',
    '',
    '<!-- Made from packages/validator/src/codes.ts; `pnpm --filter @kommunalgraph/validator test -u` renews it. -->',
    '',
    'Deutsch zuerst, *English below*. `kommunalgraph check` nennt zu jedem Befund Datei, Zeile und Spalte.',
    '',
    counts(codes),
    '',
    part('de', codes),
    part('en', codes),
  ].join('\n')
}
