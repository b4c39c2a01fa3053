import { issueCounts, type Message, severityWords } from '@kommunalgraph/model'
import { type Code, general, rules } from './codes.ts'

interface Words {
  readonly title: string
  readonly introduction: string
  readonly columns: string
}

const words: Readonly<Record<keyof Message, Words>> = {
  de: {
    title: 'Was die Prüfung meldet',
    introduction:
      'Ein **Fehler** verhindert die Veröffentlichung, eine **Warnung** nicht, ein **Hinweis** ist nur gut zu wissen. „…“ steht für den Wert aus der Datei.',
    columns: '| Kennung | Stufe | Meldung | Abhilfe |',
  },
  en: {
    title: 'What the check reports',
    introduction:
      'An **error** prevents publication, a **warning** does not, a **note** is just good to know. "…" stands for the value from the file.',
    columns: '| code | severity | message | remedy |',
  },
}

const cell = (text: string): string =>
  general(text).replace(/[\\|<>*_`]/g, (character) => `\\${character}`)

function row(code: Code, language: keyof Message): string {
  const { severity, message, remedy } = rules[code]
  return `| \`${code}\` | ${severityWords[severity][language][0]} | ${cell(message[language])} | ${cell(remedy[language])} |`
}

function part(language: keyof Message, codes: readonly Code[]): string {
  const { title, introduction, columns } = words[language]
  const lines = codes.map((code) => row(code, language))
  return [`## ${title}`, '', introduction, '', columns, '|---|---|---|---|', ...lines, ''].join(
    '\n',
  )
}

function counts(codes: readonly Code[]): string {
  const all = codes.map((code) => rules[code])
  return `${codes.length} Kennungen: ${issueCounts(all, 'de')}. / ${codes.length} codes: ${issueCounts(all, 'en')}.`
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
