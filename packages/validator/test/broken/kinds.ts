import { edit, files, type Row } from './row.ts'

const kinds = edit('concepts/kinds.yaml')

const gemeinde = '  - { notation: gemeinde, label: { de: D-gemeinde, en: E-gemeinde } }\n'
const own = (more: string): string => `${gemeinde}  - ${more}\n`

/** The list of kinds with one more, and a record of that kind. */
const withOwn = (
  title: string,
  concept: string,
  record: string,
  ...found: readonly string[]
): Row => {
  const { changes } = kinds('', gemeinde, own(concept))
  return files(title, { ...changes, 'municipalities/musterort.yaml': record }, ...found)
}

const centre =
  '{ notation: family-centre, label: { de: Familienzentrum, en: family centre }, level: place }'
const market =
  '{ notation: market-town, label: { de: Markt, en: market town }, level: municipality }'
const union = '{ notation: union, label: { de: Union, en: union }, level: association }'

/** Kinds are what the folder says: their levels, marks and classes. */
export const kindsOfFolder: readonly Row[] = [
  files(
    'a kind that the list does not have, with what was meant',
    { 'municipalities/musterort.yaml': 'kind: gemeine\nname: { de: Musterort }\n' },
    'musterort concept/unknown 1:7',
  ),
  kinds(
    'a kind whose level nobody knows',
    gemeinde,
    own('{ notation: zentrum, label: { de: Zentrum, en: centre } }'),
    'concepts/kinds kind/without-level 11:17',
  ),
  kinds(
    'a level that there is not',
    gemeinde,
    own(centre.replace('place', 'palce')),
    'concepts/kinds value/not-allowed 11:90',
  ),
  kinds(
    'a mark that there is not',
    gemeinde,
    own(centre.replace('level: place', 'level: place, mark: rign')),
    'concepts/kinds value/not-allowed 11:103',
  ),
  kinds(
    'a class that there is not',
    gemeinde,
    own(
      market.replace(
        'level: municipality',
        'level: municipality, class: { territory: schema:Cty, administration: https://example.net/Office }',
      ),
    ),
    'concepts/kinds kind/unknown-class 11:110',
  ),
  edit('concepts/phases.yaml')(
    'a level of what is no kind',
    'label: { de: D-anfang, en: E-anfang }',
    'label: { de: D-anfang, en: E-anfang }, level: place',
    'concepts/phases kind/elsewhere 6:71',
  ),
  withOwn(
    'a key that does not fit the level of an own kind',
    market,
    'kind: market-town\nname: { de: Musterort }\nidentifiers: { ags: "05998", source: amt }\n',
    'musterort kind/differs-from-reference 1:7',
    'musterort name/differs-from-reference 2:13',
    'musterort ags/length 3:21',
  ),
  withOwn(
    'an official key where the level has none',
    centre,
    'kind: family-centre\nname: { de: Musterort }\nidentifiers: { nuts: DEA99, source: amt }\n',
    'musterort kind/has-key 3:22',
  ),
  withOwn(
    'members where the level has none',
    centre,
    'kind: family-centre\nname: { de: Musterort }\nmembers: [probenhausen]\n',
    'musterort members/not-for-kind 3:10',
  ),
  withOwn(
    'nothing wrong with an association and its members',
    union,
    'kind: union\nname: { de: Musterort }\nmembers: [probenhausen]\npartOf: "05998"\n',
  ),
  withOwn(
    'nothing wrong with a place in a municipality',
    centre,
    'kind: family-centre\nname: { de: Musterort }\npartOf: "05998004"\n',
  ),
  withOwn(
    'an association in a municipality',
    union,
    'kind: union\nname: { de: Musterort }\npartOf: "05998004"\n',
    'musterort part-of/not-for-kind 3:9',
  ),
]
