import fc from 'fast-check'
import type { TableFigure } from '../../src/index.ts'

/* Tables as the offices write them, made of figures that nobody has counted. */

/** A district of a table, with its people by age group. */
export interface Place {
  readonly key: string
  readonly name: string
  /** By group, in the order of `groups`. */
  readonly people: readonly number[]
}

const groups = [
  ...['unter 3 Jahre', '3 bis unter 6 Jahre', '6 bis unter 10 Jahre', '10 bis unter 15 Jahre'],
  ...['15 bis unter 18 Jahre', '18 bis unter 65 Jahre', '65 Jahre und mehr'],
] as const

const day = '2099-12-31'
export const base = 'census-2022'

const german = '31.12.2099'

const total = ({ people }: Place): number => people.reduce((sum, each) => sum + each, 0)

const children = ({ people }: Place): number =>
  people.slice(0, 5).reduce((sum, each) => sum + each, 0)

/** Names with what makes tables hard: umlauts, commas, quotes. */
const name = fc.constantFrom('Mustär, Kreis', 'Probe "Süd", Kreis', 'Beispiel a. d. Öhe', 'Dąbrowa')

const place: fc.Arbitrary<Omit<Place, 'key'>> = fc.record({
  name,
  people: fc.array(fc.nat(100_000), { minLength: groups.length, maxLength: groups.length }),
})

/** Some districts, each with a key of its own. */
export const places: fc.Arbitrary<readonly Place[]> = fc
  .uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 6 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((number) => place.map((each) => ({ ...each, key: `05${number}` })))),
  )

const cell = (text: string): string =>
  /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

const flatHeads = {
  newer: [
    ...['statistics_code', 'statistics_label', 'time_code', 'time_label', 'time'],
    ...[1, 2, 3].flatMap((n) => [
      ...[`${n}_variable_code`, `${n}_variable_label`],
      ...[`${n}_variable_attribute_code`, `${n}_variable_attribute_label`],
    ]),
    ...['value', 'value_unit', 'value_variable_code', 'value_variable_label'],
  ],
  older: [
    ...['Statistik_Code', 'Statistik_Label', 'Zeit_Code', 'Zeit_Label', 'Zeit'],
    ...[1, 2, 3].flatMap((n) => [
      ...[`${n}_Merkmal_Code`, `${n}_Merkmal_Label`],
      ...[`${n}_Auspraegung_Code`, `${n}_Auspraegung_Label`],
    ]),
    'BEVSTD__Bevoelkerungsstand__Anzahl',
  ],
} as const

/** The flat form: places, sexes and age groups. */
export function flatTable(all: readonly Place[], form: 'newer' | 'older'): string {
  const row = (of: Place, sex: string, group: string, value: number): string => {
    const isAll = group === 'Insgesamt'
    const fields = [
      ...['12411', 'Fortschreibung des Bevölkerungsstandes', 'STAG', 'Stichtag'],
      form === 'newer' ? day : german,
      ...['KREISE', 'Kreise und kreisfreie Städte', of.key, of.name],
      ...['GES', 'Geschlecht', sex === 'Insgesamt' ? '' : 'GESM', sex],
      ...[
        'ALTX17',
        'Altersgruppen (17)',
        isAll ? '' : `ALT${groups.indexOf(group as never)}`,
        group,
      ],
      String(value),
    ]
    const unit = form === 'newer' ? ['Anzahl', 'BEVSTD', 'Bevölkerungsstand'] : []
    return [...fields, ...unit].map(cell).join(';')
  }
  return lines(
    flatHeads[form].join(';'),
    ...all.flatMap((each) => [
      ...groups.map((group, index) => row(each, 'Insgesamt', group, each.people[index] ?? 0)),
      row(each, 'männlich', 'Insgesamt', Math.floor(total(each) / 2)),
      row(each, 'Insgesamt', 'Insgesamt', total(each)),
    ]),
  )
}

/** The cross table: day, key, name and age group before the values of the sexes. */
export const crossTable = (all: readonly Place[]): string =>
  lines(
    'Tabelle: 12411-02-03-4',
    'Bevölkerung nach Geschlecht und Altersgruppen (17);;;;;;',
    'Fortschreibung des Bevölkerungsstandes;;;;;;',
    'Bevölkerungsstand (Anzahl);;;;;;',
    ';;;;Insgesamt;männlich;weiblich',
    ...all.flatMap((each) =>
      [...groups, 'Insgesamt'].map((group, index) => {
        const value = each.people[index] ?? total(each)
        const men = Math.floor(value / 2)
        return [german, each.key, `  ${each.name}`, group, value, men, value - men]
          .map((field) => cell(String(field)))
          .join(';')
      }),
    ),
    '__________',
    '"© Statistische Ämter des Bundes und der Länder, Deutschland, 2100.',
    'Dieses Werk ist lizenziert unter der Datenlizenz Deutschland."',
  )

const halves = (value: number): readonly [number, number] => [
  Math.floor(value / 2),
  value - Math.floor(value / 2),
]

/** The cross table with its days above the columns. */
export const wideTable = (all: readonly Place[]): string =>
  lines(
    'GENESIS-Tabelle: 12411-01-01-4',
    'Bevölkerung nach Geschlecht - Stichtag 31.12. -;;;;',
    'Bevölkerungsstand (Anzahl);;;;',
    `;;${german};${german};${german}`,
    ';;Insgesamt;männlich;weiblich',
    ...all.map((each) =>
      [each.key, `      ${each.name}`, total(each), ...halves(total(each))]
        .map((field) => cell(String(field)))
        .join(';'),
    ),
    '__________',
  )

/** A plain table with its mapping. */
export const plainTable = (all: readonly Place[], delimiter: ';' | ','): string =>
  lines(
    ['ags', 'name', 'people', 'children'].join(delimiter),
    ...all.map((each) =>
      [each.key, `"${each.name.replaceAll('"', '""')}"`, total(each), children(each)].join(
        delimiter,
      ),
    ),
  )

export const mapping = `key: ags
name: name
date: { value: ${day} }
base: { value: ${base} }
figures:
  - { column: people, measure: population }
  - { column: children, measure: population-under-18, method: derived }
source: { id: probe, title: { de: Probe }, licence: cc-zero }
`

/** What must be read of a place, whatever the format. */
export const expected = (all: readonly Place[], withChildren = true): readonly string[] =>
  all
    .flatMap((each) => [
      `${each.key} population ${total(each)} ${day} ${base} official`,
      ...(withChildren
        ? [`${each.key} population-under-18 ${children(each)} ${day} ${base} derived`]
        : []),
    ])
    .toSorted()

export const said = (figures: readonly TableFigure[]): readonly string[] =>
  figures
    .map(({ base: on, key, measure, method, referenceDate, value }) =>
      [key, measure, value, referenceDate, on, method].join(' '),
    )
    .toSorted()

const figuresCell = (...values: readonly number[]): string =>
  values.map((value) => String(value).padStart(11, '0')).join('')

const registerLine = (record: string, key: string, title: string, rest = ''): string =>
  `${record}20991231${key.padEnd(12)}${title.padEnd(50)}${rest.padEnd(148)}`

/** An edition of the register: each place is a district of one municipality. */
export const registerTable = (all: readonly Place[]): string =>
  lines(
    registerLine('10', '05', 'Musterland', 'Musterstadt'),
    ...all.flatMap((each) => {
      const region = `05${each.key.slice(2, 3)}`
      return [
        ...(each === all.find(({ key }) => key.startsWith(region))
          ? [registerLine('20', region, 'Musterbezirk')]
          : []),
        registerLine('40', each.key, each.name, `${'Musterstadt'.padEnd(50)}44`),
        registerLine('50', `${each.key}   0000`, 'Musterdorf', `${' '.repeat(50)}50`),
        registerLine(
          '60',
          `${each.key}0010000`,
          'Musterdorf',
          `${' '.repeat(50)}64    ${figuresCell(100, total(each), halves(total(each))[0])}`,
        ),
      ]
    }),
  )

/** What must be read of its districts. */
export const expectedOfRegister = (all: readonly Place[]): readonly string[] =>
  all.flatMap((each) =>
    [each.key, `${each.key}001`].flatMap((key) => [
      `${key} area 1 ${day}  official`,
      `${key} population ${total(each)} ${day} ${base} official`,
    ]),
  )

export const registerOptions = { populationDate: day, base } as const
