import { cubeFacts, firstPublished, methodsOfCube } from '@kommunalgraph/catalog'
import {
  addresses,
  cubeThings,
  type DefinitionName,
  definitionPath,
  describeCube,
  describeFields,
  describeScheme,
  describeSources,
  factLicenceOf,
  type LicenceKey,
  type Network,
  type ReferenceData,
  type Release,
} from '@kommunalgraph/model'
import {
  cubePage,
  extraFieldsPage,
  type PageContext,
  pageWords,
  problemsPage,
  schemePage,
  sourcesPage,
} from '@kommunalgraph/site'
import type { Quad } from 'n3'
import { describeProblems } from '../problem-description.ts'
import { problemTypes } from '../problems.ts'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies, keptAtPath, notFound } from './common.ts'

/** What stands under `/def`: how it is described and shown. */
interface Definition {
  readonly licence: (network: Network) => LicenceKey
  readonly modified?: string | undefined
  readonly describe: (release: Release) => readonly Quad[]
  /** The same where it reads only what records share: then a publish proves and keeps it. */
  readonly shared?: (referenceData: ReferenceData) => readonly Quad[]
  readonly page: (context: PageContext) => string
  /** Whether there is anything to define; always if absent. */
  readonly exists?: (referenceData: ReferenceData) => boolean
}

/** What is described of shared things alone. */
const ofShared = (shared: (referenceData: ReferenceData) => readonly Quad[]) => ({
  describe: shared,
  shared,
})

const describeStructure = (release: Release): readonly Quad[] =>
  describeCube(release, cubeFacts(release, methodsOfCube(release), firstPublished(release)))

const metadata = ({ licences }: Network): LicenceKey => licences.metadata

/** Those that are no concept schemes. */
const others: Readonly<Record<DefinitionName, Definition>> = {
  fields: {
    licence: metadata,
    ...ofShared(describeFields),
    page: extraFieldsPage,
    exists: ({ fields }) => fields.size > 0,
  },
  population: {
    licence: factLicenceOf,
    // Of a method without observations there is no data set: so the records are read.
    describe: describeStructure,
    page: (context) => cubePage(context, Object.keys(methodsOfCube(context.release))),
  },
  problems: {
    licence: metadata,
    ...ofShared(describeProblems),
    page: (context) => problemsPage(context, problemTypes),
  },
  sources: { licence: metadata, ...ofShared(describeSources), page: sourcesPage },
}

const fixed: ReadonlyMap<string, Definition> = new Map(Object.entries(others))

function schemeDefinition({ concepts }: ReferenceData, name: string): Definition | undefined {
  const scheme = concepts.get(name)
  return (
    scheme && {
      modified: scheme.modified,
      licence: () => scheme.licence,
      ...ofShared((referenceData) => describeScheme(referenceData, scheme)),
      page: (context) => schemePage(context, name),
    }
  )
}

const fixedIn = (referenceData: ReferenceData, name: string): Definition | undefined => {
  const definition = fixed.get(name)
  return definition?.exists?.(referenceData) === false ? undefined : definition
}

const definitionOf = (referenceData: ReferenceData, name: string): Definition | undefined =>
  fixedIn(referenceData, name) ?? schemeDefinition(referenceData, name)

const namesOf = (referenceData: ReferenceData): readonly string[] => [
  ...[...fixed.keys()].filter((name) => fixedIn(referenceData, name) !== undefined),
  ...referenceData.concepts.keys(),
]

interface DefinitionSubject extends Subject {
  readonly definition: Definition
}

const describeDefined = ({ definition }: DefinitionSubject, release: Release) =>
  definition.describe(release)

/** So many records, of those that name a concept or of all, are read within some milliseconds. */
const few = 50

/** Definitions: concept schemes, sources, the cube's structure, kinds of problem. */
export const definitions = defineDocument({
  name: 'definitions',
  summary: {
    de: 'Eine Begriffsliste oder Begriffserklärung',
    en: 'A concept scheme or a definition',
  },
  address: addresses.definition,
  readers: 'programs',
  cache: 'document',
  isLong: ({ count }) => count > few,
  open: (release, { params: { name } }) => {
    const definition = definitionOf(release, name)
    if (definition === undefined) return notFound()
    return found<DefinitionSubject>({
      path: definitionPath(name),
      modified: definition.modified,
      licence: definition.licence(release.network),
      definition,
    })
  },
  bodies: {
    html: ({ definition }, context) => definition.page(context),
    ...graphBodies(describeDefined),
  },
  markup: describeDefined,
  kept: (subject, release, name) => subject.definition.shared && keptAtPath(subject, release, name),
  paths: (release) => namesOf(release).map(definitionPath),
  navigation: [{ path: definitionPath('problems'), foot: pageWords.problems.title }],
  shared: (referenceData) =>
    new Map(
      namesOf(referenceData).flatMap((name) => {
        const { shared } = definitionOf(referenceData, name) ?? {}
        return shared ? [[definitionPath(name), shared(referenceData)] as const] : []
      }),
    ),
  things: { [definitionPath('population')]: cubeThings },
})
