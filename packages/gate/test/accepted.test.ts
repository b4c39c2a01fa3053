import type { Issue } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, folder } from './folder.ts'

/*
 * Whatever the check lets pass, the gate can publish: somebody who keeps records is told by the check, with field and
 * line, and never by a proof that names none.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const text = (about: string): Json => ({ de: `${about} auf Deutsch`, en: `${about} in English` })

const figure = (measure: string, value: number, more: { [key: string]: Json }): Json => ({
  ...{ measure, value, method: 'official', source: 'amtsblatt' },
  ...more,
})

/** A place that does not exist, with a value in every field that a check could overlook. */
const input: Json = {
  kind: 'gemeinde',
  name: text('Musterdorf'),
  officialName: text('Gemeinde Musterdorf'),
  aliases: ['Musterhausen'],
  misspellings: ['Mustredorf'],
  location: {
    lat: 50.5,
    lon: 6.25,
    method: 'derived',
    referenceDate: '2019-12-30',
    source: 'amtsblatt',
  },
  areaKm2: { value: 12.34, referenceDate: '2018-12-30', source: 'amtsblatt' },
  participations: [
    {
      programme: 'kpk',
      since: '2017-04',
      until: '2020-03-31',
      cohort: 'project-2017',
      source: 'amtsblatt',
    },
  ],
  statistics: [
    figure('population', 1000, { referenceDate: '2020-12-31' }),
    figure('population-under-18', 170, { referenceDate: '2020-12-31' }),
    figure('share-under-18', 17.5, { referenceDate: '2019-12-31', method: 'derived' }),
    figure('population', 1234, { referenceText: 'Stand: 31.1', method: 'stated' }),
  ],
  quotation: {
    text: text('Ein Satz'),
    speaker: {
      name: 'Erika Mustermann',
      office: text('Bürgermeisterin'),
      term: { since: '2014-06', until: '2020-10-31' },
    },
    source: 'amtsblatt',
    licence: 'other-closed',
  },
  description: { ...(text('Ein Absatz') as object), summary: true, source: 'amtsblatt' },
  motto: { ...(text('Kinder zuerst') as object), source: 'amtsblatt' },
  goals: [{ id: 1, text: text('Ein Ziel'), source: 'amtsblatt' }],
  phases: ['day-care'],
  contacts: [
    {
      id: 1,
      unit: text('Jugendamt'),
      function: text('Koordination'),
      name: 'Erika Mustermann',
      basis: 'official-publication',
      telephone: '+492421000001',
      email: 'amt@example.org',
      url: 'https://www.example.org/amt',
      address: { street: 'Musterweg 1', postcode: '52349', town: 'Musterdorf' },
      source: 'amtsblatt',
    },
  ],
  website: 'https://www.example.org/',
  sources: [
    {
      id: 'amtsblatt',
      title: text('Amtsblatt'),
      publisher: 'Musterdorf',
      url: 'https://www.example.org/blatt',
      licence: 'dl-by-de/2.0',
      attribution: 'Gemeinde Musterdorf, 2021',
      retrieved: '2021-02-03',
    },
  ],
  issued: '2021-01-02',
  modified: '2021-01-02',
}

type Path = readonly (string | number)[]

const pathsIn = (value: Json, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([key, each]) => pathsIn(each, [...path, key])),
  ]
}

function withValue(value: Json, [key, ...rest]: Path, to: Json): Json {
  if (key === undefined) return to
  const copy = Array.isArray(value) ? [...value] : { ...(value as { [key: string]: Json }) }
  const within = copy as { [key: string | number]: Json }
  within[key] = withValue(within[key] ?? null, rest, to)
  return copy
}

/** What has stopped a proof, a writer or a parser of somebody; each in the place of every field. */
const hostile: readonly Json[] = [
  ...[0, -0, 1, -1, 0.1, 1e-7, 1e21, 90, 180, 181, 999_999_999_999_999, 9_007_199_254_740_992],
  ...[
    '',
    ' ',
    '.',
    '-',
    '0',
    'x',
    'ja',
    'https://www.example.org',
    'https://stadt..de/',
    'https://example.org:99999/',
  ],
  ...[
    'https://daten.example.org/kommunen/nirgends',
    'https://daten.example.org/#x',
    'https://xn--/',
    'http://[::1]/',
  ],
  ...[
    'https://www.example.org/a b',
    'https://www.example.org/%zz',
    'https://www.example.org/ü',
    'https://a@b.example.org/',
  ],
  ...[
    'mailto:amt@example.org',
    'amt@example.org',
    'a..b@example.org',
    '"a b"@example.org',
    'a@example.org?cc=b',
  ],
  ...[
    '+49',
    '115',
    '+4924210000012345678',
    '2020',
    '2020-02-29',
    '2021-02-29',
    '0000-01-01',
    '9999-12-31',
    '2020-01-01T00:00:00Z',
  ],
  ...[
    'a\u202Eb',
    'a\u{E0041}b',
    '\uE000',
    '\uFFFF',
    '\uD800',
    'a\u0000b',
    'a\u0085b',
    '\u2028',
    'e\u0301',
    '\uFEFFx',
  ],
  ...[
    '</script>',
    ']]>',
    '"""',
    '\\',
    "'",
    'a\nb',
    'a\tb',
    'x'.repeat(400),
    '=1+1',
    '@none',
    'dl-by-de/2.0',
    'day-care',
  ],
  ...[null, true, [], {}, [''], [0], { de: '' }, { de: 'x', en: 'x' }, { de: 'x\u202Ey' }],
]

const isError = ({ severity }: Issue): boolean => severity === 'error'

const slugOf = (file: string): string => /([^/]+)\.yaml$/.exec(file)?.[1] ?? ''

/** Publishes what the check lets pass, and gives what is found wrong with it then. */
async function refusedOf(records: ReadonlyMap<string, Json>) {
  const own = await folder({})
  for (const [slug, record] of records) await own.edit(slug, JSON.stringify(record))
  const publisher = own.open({ threads: 1 })
  const rehearse = () => publisher.publish({ today: '2026-12-01', at: at(0), dryRun: true })
  try {
    const wrong = new Set((await rehearse()).issues.filter(isError).map(({ file }) => slugOf(file)))
    for (const slug of wrong) await own.edit(slug, null)
    const again = await rehearse()
    return {
      accepted: records.size - wrong.size,
      refused: again.issues.filter(isError).map(({ code, file, message }) => ({
        code,
        message: message.en,
        record: records.get(slugOf(file)),
      })),
    }
  } finally {
    await publisher.close()
  }
}

/** Names lead to one place each, so that no record is refused because of another one. */
const named = (records: readonly Json[]): ReadonlyMap<string, Json> =>
  new Map(
    records.map((record, index) => [
      `ort-${index}`,
      JSON.parse(
        JSON.stringify(record)
          .replaceAll(/Musterdorf|Musterhausen|Mustredorf/g, `$& ${index}`)
          .replaceAll('www.example.org/"', `www.example.org/${index}"`),
      ),
    ]),
  )

describe('What the check accepts, the gate publishes:', () => {
  const paths = pathsIn(input)

  it('the record itself', async () => {
    expect(await refusedOf(named([input]))).toEqual({ accepted: 1, refused: [] })
  })

  it('each number, at its bounds and beyond', async () => {
    const numbers = hostile.filter((value) => typeof value === 'number')
    const places = paths.filter((path) =>
      ['value', 'lat', 'lon', 'id'].includes(String(path.at(-1))),
    )
    const records = places.flatMap((path) => numbers.map((value) => withValue(input, path, value)))
    const { accepted, refused } = await refusedOf(named(records))
    expect(refused).toEqual([])
    expect(accepted).toBeGreaterThan(30)
  }, 120_000)

  it('any field with any hostile value', async () => {
    const sample = fc.sample(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...hostile)), {
      numRuns: Number(process.env['KG_RUNS'] ?? 300),
      ...(process.env['KG_RUNS'] ? {} : { seed: 12 }),
    })
    const records = sample.map(([path, value]) => withValue(input, path, value))
    const { accepted, refused } = await refusedOf(named(records))
    expect(refused).toEqual([])
    expect(accepted).toBeGreaterThan(records.length / 10)
  }, 240_000)
})
