import { type Localized, vocabularies } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type NamedNode } from 'n3'
import * as is from '../constraints.ts'
import {
  type KindLevel,
  type KindLevelName,
  kindLevels,
  type MarkShape,
  type Standing,
} from './kind-levels.ts'
import { wellKnownKinds } from './well-known-kinds.ts'

/* What a concept of `kinds.yaml` says besides its label: on which level of administration such a municipality is, its
mark on maps, its classes in RDF. Whatever the program does with kinds follows from here. */

/** Classes for kinds that are in no other description, and so in no context: JSON-LD writes them whole. */
const furtherClasses: Readonly<Record<string, readonly string[]>> = {
  schema: [
    ...['ChildCare', 'City', 'CivicStructure', 'CommunityHealth', 'EducationalOrganization'],
    ...['GovernmentOffice', 'Hospital', 'Library', 'LocalBusiness', 'NGO', 'Preschool', 'School'],
  ],
}

/** Classes by the names that files give them: `schema:City`. */
const namedClasses: ReadonlyMap<string, string> = new Map(
  vocabularies.flatMap(({ kinds, namespace, prefix }) =>
    [
      ...Object.entries(kinds).flatMap(([name, kind]) => (kind === 'class' ? [name] : [])),
      ...(furtherClasses[prefix] ?? []),
    ].map((name) => [`${prefix}:${name}`, namespace + name] as const),
  ),
)

export const classNames: readonly string[] = [...namedClasses.keys()].toSorted()

/** The IRI of a class: written whole, or by a name that we know. */
export const classIri = (written: string): string | undefined =>
  is.url.safeParse(written).success ? written : namedClasses.get(written)

/** What a concept says of the kind that it is. */
export interface KindFacts {
  readonly level?: KindLevelName | undefined
  readonly mark?: MarkShape | undefined
  readonly plural?: Localized | undefined
  readonly class?:
    | { readonly territory?: string | undefined; readonly administration?: string | undefined }
    | undefined
}

/** A kind of municipality, with all that follows from its concept. */
export interface MunicipalKind extends KindLevel {
  readonly levelName: KindLevelName
}

/** What follows from a kind; undefined where neither its concept nor the program knows its level. */
export function kindFrom(notation: string, own: KindFacts | undefined): MunicipalKind | undefined {
  const levelName = own?.level ?? wellKnownKinds.get(notation)?.level
  if (levelName === undefined) return undefined
  const level: KindLevel = kindLevels[levelName]
  return { ...level, levelName, mark: own?.mark ?? level.mark }
}

/** Where kinds are looked up. */
export interface KnownKinds {
  /** Concept schemes by name. */
  readonly concepts: ReadonlyMap<
    string,
    { readonly concepts: readonly (KindFacts & { readonly notation: string })[] }
  >
}

const factsOf = ({ concepts }: KnownKinds, notation: string): KindFacts | undefined =>
  concepts.get('kinds')?.concepts.find((each) => each.notation === notation)

const place = { ...kindLevels.place, levelName: 'place' } as const

/** What follows from the kind of a checked record. */
export const municipalKindOf = (kinds: KnownKinds, notation: string): MunicipalKind =>
  kindFrom(notation, factsOf(kinds, notation)) ?? place

/** What several of a kind are called; undefined where neither its concept nor the program knows. */
export const pluralOf = (kinds: KnownKinds, notation: string): Localized | undefined =>
  factsOf(kinds, notation)?.plural ?? wellKnownKinds.get(notation)?.plural

/** Which of two nodes a class is of. */
type ClassedNode = 'territory' | 'administration'

const typesByStanding: Readonly<
  Record<Standing, Readonly<Record<ClassedNode, readonly NamedNode[]>>>
> = {
  unit: {
    territory: [v.cv.AdminUnit, v.schema.AdministrativeArea],
    administration: [
      v.cv.PublicOrganisation,
      v.org.FormalOrganization,
      v.schema.GovernmentOrganization,
    ],
  },
  // Municipalities that work together are no public body of their own.
  joint: {
    territory: [],
    administration: [v.org.OrganizationalCollaboration, v.schema.Organization],
  },
  other: { territory: [], administration: [v.org.FormalOrganization, v.schema.Organization] },
}

/** The classes of a territory or administration, besides those that all have. */
export function classesOf(
  kinds: KnownKinds,
  notation: string,
  node: ClassedNode,
): readonly NamedNode[] {
  const { standing } = municipalKindOf(kinds, notation)
  const written = factsOf(kinds, notation)?.class?.[node]
  const own = written === undefined ? undefined : classIri(written)
  return [...typesByStanding[standing][node], ...(own ? [DataFactory.namedNode(own)] : [])]
}
