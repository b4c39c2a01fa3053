import { isFixed, pathOf } from '@kommunalgraph/model'
import { resources } from '@kommunalgraph/resources'
import type { Site } from './site.ts'

/** A kind of page, and one address of it. */
export interface PageKind {
  readonly name: string
  readonly path: (site: Site) => string
  /** 200 where nothing is said. */
  readonly status?: number
}

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** A fixed address. */
const at = (path: string, name = path, status = 200): PageKind => ({
  name,
  path: () => path,
  status,
})

/** The first address of a kind of the resources' table that has some words in it. */
const firstOf = (kind: string, words: string): PageKind => ({
  name: kind,
  path: ({ release }) => {
    const paths = resources.documents.find(({ name }) => name === kind)?.paths(release) ?? []
    const found = paths.find((path) => path.includes(words))
    if (found === undefined) throw new Error(`no ${kind} has ${words} in its address`)
    return found
  },
})

/** Words in the address that stands for a kind with many, where it is not just the first one. */
const examples: Readonly<Record<string, string>> = {
  municipality: 'kreis-dueren',
  history: 'kreis-dueren',
  memento: 'kreis-dueren',
  change: 'kreis-dueren',
  definitions: 'fields-of-action',
}

const documents = resources.documents.map(({ address, name }) =>
  isFixed(address) ? at(pathOf(address, {}), name) : firstOf(name, examples[name] ?? ''),
)

/** The same kinds of document once more, where they look different. */
const variants = [
  at('kommunen?art=kreis&feld=participation-material', 'filtered list'),
  at('kommunen?q=xyzzyx', 'empty list'),
  at('kommunen?ansicht=karte', 'list with a map'),
  at('kommunen?art=kreis&ansicht=karte&sort=-einwohner', 'filtered and sorted list with a map'),
  at('kommunen/musterdorf', 'minimal profile'),
  at('kommunen/kommunen-im-kreis-unna', 'profile of a consortium'),
  at('kommunen/dortmund', 'profile of a city'),
  at('vergleich?mit=kreis-dueren,dortmund', 'comparison of two'),
  at('vergleich?mit=kreis-dueren,dortmund,hagen,kreis-unna', 'comparison of four'),
  at('entwickler?explain=text%2Fturtle%3Bq%3D0.5%2C%20*%2F*', 'explanation'),
  at('def/population', 'cube structure'),
  at('def/measures', 'scheme of measures'),
  at('def/problems', 'problems'),
  at('def/sources', 'sources'),
  at('kommunen/kreis-dueern', 'not found', 404),
  at('kommunen/musterstadt', 'tombstone', 410),
  at('kommunen?jahr=gestern', 'bad parameter', 400),
]

/** Every kind of page, by the table of resources. */
export const pageKinds: readonly PageKind[] = [...documents, ...variants]

/** The address of a page in a language, from the root. */
export const addressOf = (kind: PageKind, language: Language, site: Site): string =>
  `/${language === 'de' ? '' : 'en/'}${kind.path(site)}`

/** Pages that are to be found; problems are not. */
export const goodKinds = pageKinds.filter(({ status = 200 }) => status === 200)
