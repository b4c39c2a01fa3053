import type { FieldDefinition, FieldTable } from '@kommunalgraph/model'

/** The part of JSON Schema that occurs, with the words that VS Code adds. */
export interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly readOnly?: boolean
}

export interface Decoration {
  /** What to do when a value does not match a pattern. */
  readonly remedies: ReadonlyMap<string, string>
  /** Notations to offer, by path of fields. */
  readonly examples: ReadonlyMap<string, readonly string[]>
}

const languages: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  en: 'Englisch',
  'de-simple': 'Leichte Sprache',
}

const words = ({ label, doc }: FieldDefinition): object => ({
  title: label[0],
  description: `${doc[0]} (${doc[1]})`.replaceAll('`', ''),
  markdownDescription: `**${label[0]}**: ${doc[0]}\n\n*${label[1]}*: ${doc[1]}`,
})

const mapValues = <A, B>(object: Readonly<Record<string, A>>, to: (value: A, key: string) => B) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, to(value, key)]))

/** Where a node stands. */
interface Place {
  /** Fields from the root, joined by slashes; lists add nothing. */
  readonly path: string
  readonly name: string
  readonly row: FieldDefinition | undefined
}

/** What a field says of itself; the languages of a text only their names. */
const wordsAt = ({ row, name }: Place): object =>
  row ? words(row) : languages[name] ? { title: languages[name] } : {}

const within = ({ path, row }: Place, name: string): Place => ({
  path: path === '' ? name : `${path}/${name}`,
  name,
  row: row?.nodeShape?.rows[name],
})

/** What a plain value is helped with: the remedy for its pattern, notations to choose from. */
function helpAt(
  { enum: choices, pattern }: Node,
  { path }: Place,
  { remedies, examples }: Decoration,
): object {
  const remedy = pattern && remedies.get(pattern)
  const offered = choices ? [] : (examples.get(path) ?? [])
  return {
    ...(remedy ? { patternErrorMessage: remedy } : {}),
    ...(offered.length > 0 ? { examples: offered } : {}),
  }
}

/** A node with titles, explanations, examples; without `readOnly`, which to editors means hands off. */
function decorate(node: Node, place: Place, all: Decoration): Node {
  const { readOnly: _, properties, items, anyOf, ...rest } = node
  if (properties)
    return {
      ...wordsAt(place),
      ...rest,
      properties: mapValues(properties, (each, name) => decorate(each, within(place, name), all)),
    }
  if (items) return { ...wordsAt(place), ...rest, items: decorate(items, place, all) }
  if (anyOf)
    return { ...wordsAt(place), ...rest, anyOf: anyOf.map((each) => decorate(each, place, all)) }
  return { ...wordsAt(place), ...rest, ...helpAt(node, place, all) }
}

type Nodes = Readonly<Record<string, Node>>

/** The fields of a file, decorated. */
export const decorateFields = (fields: Nodes, rows: FieldTable, all: Decoration): Nodes =>
  mapValues(fields, (each, name) => decorate(each, { path: name, name, row: rows[name] }, all))
