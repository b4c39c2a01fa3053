import { supplierOfState } from '@kommunalgraph/model'
import type { Answers } from './answers.ts'
import { conceptFiles } from './concepts.ts'
import { type Edition, type Example, registerSource } from './example.ts'
import { outlineFiles } from './outlines.ts'
import { readmeText, workflowText } from './papers.ts'

/** What a new folder is made from. */
export interface NewFolder {
  readonly answers: Answers
  readonly example: Example
  /** The official list, as CSV; absent without a register. */
  readonly list?: string | undefined
  readonly edition?: Edition | undefined
  /** Of the program. */
  readonly version: string
}

const quoted = (text: string): string => JSON.stringify(text)

const both = (answers: Answers, de: string, en: string): string =>
  `{ de: ${quoted(de)}${answers.languages.includes('en') ? `, en: ${quoted(en)}` : ''} }`

/** The portal of the one state; otherwise GovData itself, until somebody asked. */
const supplierOf = ({ states }: Answers): string =>
  (states.length === 1 && supplierOfState[states[0] ?? '']) || 'govData'

const network = (
  answers: Answers,
): string => `# yaml-language-server: $schema=../schema/network.schema.json
# Wer veröffentlicht hier was? Was beim Anlegen niemand wissen konnte, steht mit Platzhaltern da.

# Solange das gilt, warnt die Prüfung, und unter einer öffentlichen Adresse wird nichts veröffentlicht. Löschen, sobald
# Herausgeber, Postfächer und Pflichtangaben (duties) stimmen.
demonstration: true

# Wer beschrieben wird.
name: { de: ${quoted(answers.name)} }

# Name und Beschreibung der Website, wie Suchmaschinen und Datenportale sie zeigen.
site:
  name: ${both(answers, 'Kommunalprofile', 'Municipal profiles')}
  description: ${both(answers, `Profile der Mitglieder von „${answers.name}“.`, `Profiles of the members of “${answers.name}”.`)}

# Schlüssel der Länder, in denen die Kommunen liegen.
states: [${answers.states.map(quoted).join(', ')}]

# Wer rechtlich veröffentlicht. type: LocalAuthority, RegionalAuthority, NationalAuthority, NonProfitOrganisation …
publisher: { name: ${quoted(answers.publisher)}, type: LocalAuthority, url: ${quoted(`https://${answers.domain}/`)} }

# Postfach für Fragen zu den Daten: eine Funktion, keine Person. example.org nimmt keine Post an: ersetzen.
contact:
  name: ${both(answers, 'Ansprechstelle für Daten', 'Data contact')}
  email: daten@example.org

# Lizenzen: facts für Angaben und Zahlen, texts für eigene Zusammenfassungen, metadata für Katalogeinträge.
licences: { facts: dl-by-de/2.0, texts: dl-by-de/2.0, metadata: dl-zero-de/2.0 }

# Sprachen der Seiten; die erste ist die Hauptsprache.
languages: [${answers.languages.join(', ')}]

# Für Datenportale. contributor: Kennung bei GovData; fragen Sie das Portal, das Ihren Katalog abholt.
harvest: { contributor: ${supplierOf(answers)}, themes: [SOCI, REGI], frequency: IRREG }
`

const sources = ({ answers, edition }: NewFolder): string => {
  const source = edition && registerSource(edition, answers.languages.includes('en'))
  return `# yaml-language-server: $schema=../schema/sources.schema.json
# Quellen, die mehrere Dateien nennen. Quellen nur einer Kommune stehen in deren Datei.
${source === undefined ? 'sources: []\n' : `sources:\n${source}`}`
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const settings = json({
  'yaml.schemas': {
    './schema/network.schema.json': 'data/network.yaml',
    './schema/sources.schema.json': 'data/sources.yaml',
    './schema/concepts.schema.json': 'data/concepts/*.yaml',
    './schema/municipality.schema.json': 'data/municipalities/*.yaml',
  },
  '[yaml]': { 'editor.defaultFormatter': 'redhat.vscode-yaml' },
  'redhat.telemetry.enabled': false,
})

const manifest = (version: string): string =>
  json({ private: true, dependencies: { kommunalgraph: `^${version}` } })

/** Every file of a new folder by its path, with slashes. */
export function filesOf(folder: NewFolder): ReadonlyMap<string, string> {
  const { answers, example, list, version } = folder
  return new Map([
    ['README.md', readmeText(answers, list !== undefined)],
    ['.gitignore', 'node_modules/\nvar/\n'],
    ['package.json', manifest(version)],
    ['.vscode/settings.json', settings],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.github/workflows/daten.yml', workflowText],
    ['data/network.yaml', network(answers)],
    ['data/sources.yaml', sources(folder)],
    ...Array.from(
      conceptFiles(answers.kinds, answers.languages.includes('en')),
      ([name, text]) => [`data/concepts/${name}.yaml`, text] as const,
    ),
    [`data/municipalities/${example.slug}.yaml`, example.text],
    ...(list === undefined ? [] : [['data/reference/gebiete.csv', list] as const]),
    ...Array.from(
      outlineFiles(answers.states),
      ([state, text]) => [`data/outlines/${state}.geojson`, text] as const,
    ),
  ])
}
