import { describe, expect, it } from 'vitest'
import type { Row } from './broken/row.ts'
import { edit, files, town } from './broken/row.ts'
import { checked } from './fixture.ts'

const consortium = edit('municipalities/musterverbund.yaml')

const dorf = 'kind: gemeinde\nname: { de: Musterdorf }\n'

/** What somebody wrote, and what is asked back; the finding is the first with a suggestion. */
const suggestions: readonly (readonly [Row, string | undefined])[] = [
  [town('a misspelt field', 'website: https', 'webseite: https'), 'website'],
  [town('a field in another case', 'partOf:', 'PARTOF:'), 'partOf'],
  [town('a field that is nothing like ours', 'partOf:', 'wetterbericht:'), undefined],
  [
    town('a misspelt kind', 'kreisangehoerige-stadt', 'kreisangehörige-stadt'),
    'kreisangehoerige-stadt',
  ],
  [town('a German date', 'issued: 2026-01-01', 'issued: 1.1.2026'), '2026-01-01'],
  [
    town(
      'a wording that is a date',
      '1700, referenceDate: 2021-12-31',
      '1700, referenceText: "31. 12. 2021"',
    ),
    '2021-12-31',
  ],
  [
    town(
      'a wording that is cut off',
      '1700, referenceDate: 2021-12-31',
      '1700, referenceText: "31.12."',
    ),
    undefined,
  ],
  [town('thousands with a point', 'value: 10000', 'value: 10.000'), '10000'],
  [town('thousands with a point, quoted', 'value: 10000', 'value: "10.000"'), '10000'],
  [town('a number cut off', 'value: 10000', 'value: "10.0"'), undefined],
  [
    edit('network.yaml')(
      'a masked address',
      'daten@muster.internal',
      'daten [at] muster (punkt) internal',
    ),
    'daten@muster.internal',
  ],
  [
    town(
      'a number of a contact, which no finding shows',
      '"+4930123456789"',
      '"030 / 123 456-789"',
    ),
    undefined,
  ],
  [town('a telephone number without area code', '"+4930123456789"', '"123456"'), undefined],
  [
    edit('network.yaml')('an umlaut behind @', 'daten@muster.internal', 'daten@müster.internal'),
    'daten@xn--mster-kva.internal',
  ],
  [
    town(
      'brackets in an address',
      'https://musterstadt.example',
      '"https://musterstadt.example/a[1]"',
    ),
    'https://musterstadt.example/a%5B1%5D',
  ],
  [
    town('two dots in a host', 'https://musterstadt.example', 'https://musterstadt..example'),
    'https://musterstadt.example',
  ],
  [town('a German field name', 'partOf: "05998"', 'förderung: [foerderung]'), 'funding'],
  [town('another German field name', 'website: https', 'Webseite: https'), 'website'],
  [town('a nested German field name', 'telephone:', 'Telefon:'), 'telephone'],
  [town('a NUTS code in small letters', 'wikidata: Q1000000004', 'nuts: dea99'), 'DEA99'],
  [
    town('a Wikidata address', 'Q1000000004', 'https://www.wikidata.org/wiki/Q1000000004'),
    'Q1000000004',
  ],
  [town('a concept by its label', '[anfang]', '[d-schule]'), 'schule'],
  [town('a concept with letters exchanged', '[anfang]', '[afnang]'), 'anfang'],
  [
    town('a source with a letter too many', 'lon: 7.1, source: amt', 'lon: 7.1, source: amtt'),
    'amt',
  ],
  [consortium('a member with letters exchanged', '[musterstadt,', '[musterstatd,'), 'musterstadt'],
  [files('a file name with an umlaut', { 'municipalities/Mühldorf.yaml': dorf }), 'muehldorf.yaml'],
  [files('a file that ends in .yml', { 'municipalities/musterdorf.yml': dorf }), 'musterdorf.yaml'],
  [
    files('a key of nobody beside a name', {
      'municipalities/musterdorf.yaml': `${dorf}identifiers: { ags: "05998009", source: amt }\n`,
    }),
    '05998008',
  ],
]

describe('suggestions', () => {
  it.each(suggestions)('are made for $title, or not: %2$s', ({ changes }, wanted) => {
    const remedies = checked(changes).issues.map(({ remedy }) => remedy.de)
    const asked = remedies.flatMap((text) => /Meinten Sie „(.*?)“\?/.exec(text)?.[1] ?? [])
    expect(asked[0]).toBe(wanted)
  })

  it('stand in front of the remedy, in both languages', () => {
    const [found] = checked(town('', 'partOf:', 'partof:').changes).issues
    expect(found?.remedy).toEqual({
      de: 'Meinten Sie „partOf“? Prüfen Sie Schreibweise und Einrückung.',
      en: 'Did you mean "partOf"? Check spelling and indentation.',
    })
  })
})
