import { formatOfExtension } from '@kommunalgraph/rdf'

/**
 * How a variable part of an address is spelt: like a word of ours (lower case, umlauts written out); as the present
 * slug of a municipality, by whichever of its names it is asked for; as the slug that a version was published under;
 * as written but for its extension; or as written, with all that follows.
 */
export type SegmentSpelling = 'word' | 'slug' | 'published-slug' | 'instant' | 'verbatim'

/** A part of an address that stands for many. */
export interface Variable<Name extends string = string> {
  readonly name: Name
  readonly spelling: SegmentSpelling
}

export type Segment = string | Variable

/** An address below the base, without language and extension. Routes, canonical spelling, sitemap and proof read it. */
export type Address = readonly Segment[]

type VariableOf<A extends Address> = Extract<A[number], Variable>

/** What stands in the variable parts of an address, by their names. */
export type AddressValues<A extends Address> = {
  readonly [V in VariableOf<A> as V['name']]: string
}

const isVariable = (segment: Segment): segment is Variable => typeof segment !== 'string'

/** Whether there is only one address of this form. */
export const isFixed = (address: Address): boolean => !address.some(isVariable)

/** An address in one string, with something in place of its variables. */
const join = (address: Address, write: (variable: Variable) => string): string =>
  address.map((segment) => (isVariable(segment) ? write(segment) : segment)).join('/')

/** The path with these values. */
export const pathOf = <A extends Address>(address: A, values: AddressValues<A>): string =>
  join(address, ({ name }) => (values as Readonly<Record<string, string>>)[name] ?? '')

/** As routers write it: `kommunen/:slug`. */
export const patternOf = (address: Address): string => join(address, ({ name }) => `:${name}`)

/** The values in a path of this form; undefined for any other path. */
export function valuesIn<A extends Address>(
  address: A,
  path: string,
): AddressValues<A> | undefined {
  const parts = path === '' ? [] : path.split('/')
  const fits = (segment: Segment, at: number) =>
    isVariable(segment) ? parts[at] !== '' : parts[at] === segment
  if (parts.length !== address.length || !address.every(fits)) return undefined
  const values = address.flatMap((segment, at) =>
    isVariable(segment) ? [[segment.name, parts[at]] as const] : [],
  )
  return Object.fromEntries(values) as AddressValues<A>
}

const slug = { name: 'slug', spelling: 'slug' } as const
const publishedSlug = { name: 'slug', spelling: 'published-slug' } as const
const instant = { name: 'instant', spelling: 'instant' } as const

/** Addresses that IRIs of ours are made of; kinds of resource answer at each. */
export const addresses = {
  list: ['kommunen'],
  municipality: ['kommunen', slug],
  linkset: ['kommunen', slug, 'linkset'],
  history: ['kommunen', slug, 'versionen'],
  memento: ['kommunen', publishedSlug, 'v', instant],
  change: ['kommunen', publishedSlug, 'aenderung', instant],
  definition: ['def', { name: 'name', spelling: 'word' }],
  catalogue: ['katalog'],
  void: ['.well-known', 'void'],
} as const satisfies Readonly<Record<string, Address>>

/** A document by a path: without the language in front and the extension behind, which lead to the same. */
export function pathOfDocument(path: string): string {
  const [, bare = path, extension = ''] = /^(.*)\.([a-z]+)$/.exec(path) ?? []
  const document = formatOfExtension(extension) ? bare : path
  return document.replace(/^en\/|^index$/, '')
}
