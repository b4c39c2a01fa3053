import { kindFrom, wellKnownKinds } from '@kommunalgraph/model'
import { kindDefinitions } from './kinds.ts'

/* The lists of concepts that a new folder needs: what its example names, and what figures and offices are said with. */

/**
 * Texts of the files below `data/concepts/`, by their names; German first, English where the site speaks it.
 *
 * @param kinds - those that members may be of
 */
export const conceptFiles = (
  kinds: readonly string[],
  english: boolean,
): ReadonlyMap<string, string> =>
  new Map([kindsList(kinds, english), ...lists].map((list) => [list.name, textOf(list, english)]))

type Both = readonly [de: string, en: string]

interface ConceptOfList {
  readonly notation: string
  readonly label: Both
  readonly definition: Both
  /** Further fields, as lines of YAML. */
  readonly more?: readonly string[]
}

interface List {
  readonly name: string
  readonly title: Both
  readonly description: Both
  readonly types?: string
  readonly concepts: readonly ConceptOfList[]
}

/** The chosen kinds, with what the program knows of them: who edits the file sees what there is to say. */
const kindsList = (kinds: readonly string[], english: boolean): List => ({
  name: 'kinds',
  title: ['Arten', 'Kinds'],
  description: [
    'Was ein Mitglied des Netzwerks im Aufbau der Verwaltung ist.',
    'What a member of the network is in the structure of administration.',
  ],
  concepts: kinds.flatMap((notation) => {
    const [known, definition] = [wellKnownKinds.get(notation), kindDefinitions[notation]]
    const kind = kindFrom(notation, undefined)
    if (known === undefined || kind === undefined || definition === undefined) return []
    const { label, plural } = known
    const more = [
      `plural: ${inYaml([plural.de, plural.en], english)}`,
      `level: ${kind.levelName}`,
      `mark: ${kind.mark}`,
    ]
    return [{ notation, label: [label.de, label.en], definition, more }]
  }),
})

const lists: readonly List[] = [
  {
    name: 'measures',
    title: ['Messgrößen', 'Measures'],
    description: ['Was eine Zahl zählt oder misst.', 'What a figure counts or measures.'],
    types: 'schema:StatisticalVariable',
    concepts: [
      {
        notation: 'population',
        label: ['Einwohnerzahl', 'population'],
        definition: [
          'Alle Menschen, die im Gebiet wohnen.',
          'All people who live in the territory.',
        ],
        more: ['ageGroup: total', 'unit: persons', 'property: P1082'],
      },
      {
        notation: 'population-under-18',
        label: ['Kinder und Jugendliche', 'children and young people'],
        definition: [
          'Menschen unter 18 Jahren, die im Gebiet wohnen.',
          'People under 18 who live in the territory.',
        ],
        more: ['ageGroup: under-18', 'unit: persons'],
      },
      {
        notation: 'share-under-18',
        label: ['Anteil der Kinder und Jugendlichen', 'share of children and young people'],
        definition: [
          'Menschen unter 18 Jahren von hundert, die im Gebiet wohnen.',
          'People under 18 in a hundred who live in the territory.',
        ],
        more: ['unit: percent'],
      },
    ],
  },
  {
    name: 'methods',
    title: ['Methoden', 'Methods'],
    description: [
      'Wie eine Zahl oder ein Ort zustande kam: gezählt, gemeldet, geschätzt oder berechnet.',
      'How a figure or a place was obtained: counted, reported, estimated or computed.',
    ],
    types: 'schema:DefinedTerm',
    concepts: [
      {
        notation: 'official',
        label: ['amtliche Statistik', 'official statistics'],
        definition: [
          'Von einem statistischen Amt festgestellt und veröffentlicht.',
          'Established and published by a statistical office.',
        ],
      },
      {
        notation: 'stated',
        label: ['Angabe der Kommune', 'stated by the municipality'],
        definition: [
          'Von der Kommune genannt, ohne dass Herkunft oder Verfahren feststehen.',
          'Given by the municipality without a known origin or procedure.',
        ],
      },
      {
        notation: 'estimated',
        label: ['Schätzung', 'estimate'],
        definition: ['Geschätzt, nicht gezählt.', 'Estimated, not counted.'],
      },
      {
        notation: 'derived',
        label: ['abgeleitet', 'derived'],
        definition: ['Aus anderen Angaben berechnet.', 'Computed from other values.'],
      },
    ],
  },
  {
    name: 'units',
    title: ['Einheiten', 'Units'],
    description: [
      'Einheiten, in denen Zahlen angegeben sind.',
      'Units in which figures are given.',
    ],
    concepts: [
      {
        notation: 'persons',
        label: ['Personen', 'persons'],
        definition: ['Anzahl von Menschen.', 'Number of people.'],
      },
      {
        notation: 'percent',
        label: ['Prozent', 'percent'],
        definition: ['Teil von hundert.', 'Part of a hundred.'],
      },
    ],
  },
  {
    name: 'age-groups',
    title: ['Altersgruppen', 'Age groups'],
    description: ['Wen eine Zahl zählt.', 'Whom a figure counts.'],
    concepts: [
      {
        notation: 'total',
        label: ['alle Altersgruppen', 'all ages'],
        definition: ['Menschen jeden Alters.', 'People of any age.'],
      },
      {
        notation: 'under-18',
        label: ['unter 18 Jahren', 'under 18'],
        definition: [
          'Menschen, die noch nicht 18 Jahre alt sind.',
          'People who are not yet 18 years old.',
        ],
      },
    ],
  },
  {
    name: 'roles',
    title: ['Rollen', 'Roles'],
    description: [
      'Rollen von Stellen und Ämtern der Kommunen.',
      'Roles of bodies and offices of municipalities.',
    ],
    types: 'org:Role',
    concepts: [
      {
        notation: 'member',
        label: ['Mitgliedskommune', 'member municipality'],
        definition: [
          'Kommune, die am Netzwerk teilnimmt.',
          'Municipality that takes part in the network.',
        ],
      },
      {
        notation: 'head-of-administration',
        label: ['Kommunale Spitze', 'head of administration'],
        definition: [
          'Wer an der Spitze der Verwaltung steht.',
          'Whoever heads the administration.',
        ],
      },
      {
        notation: 'youth-office',
        label: ['Jugendamt', 'youth welfare office'],
        definition: [
          'Örtlicher Träger der Jugendhilfe.',
          'Local body responsible for youth welfare.',
        ],
      },
    ],
  },
]

const quoted = (text: string): string => JSON.stringify(text)

const inYaml = ([de, en]: Both, english: boolean): string =>
  `{ de: ${quoted(de)}${english ? `, en: ${quoted(en)}` : ''} }`

function textOf({ name, title, description, types, concepts }: List, english: boolean): string {
  return [
    '# yaml-language-server: $schema=../../schema/concepts.schema.json',
    `scheme: ${name}`,
    `title: ${inYaml(title, english)}`,
    `description: ${inYaml(description, english)}`,
    'licence: cc-zero',
    ...(types === undefined ? [] : [`types: [${types}]`]),
    'concepts:',
    ...concepts.flatMap(({ notation, label, definition, more }) => [
      `  - notation: ${notation}`,
      `    label: ${inYaml(label, english)}`,
      `    definition: ${inYaml(definition, english)}`,
      ...(more ?? []).map((field) => `    ${field}`),
    ]),
    '',
  ].join('\n')
}
