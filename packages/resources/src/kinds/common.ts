import type { BodyName, Release } from '@kommunalgraph/model'
import { type FormatExtension, type RdfFormatName, rdfFormats } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import type { Absence, DataBody, Found, Subject } from '../resource.ts'

/** @param extension - of the format, where pages of a sequence name their neighbours in the same format */
type Describe<S> = (subject: S, release: Release, extension: FormatExtension) => readonly Quad[]

/** The bodies of every format that says a graph. */
export function graphBodies<S extends Subject>(
  describe: Describe<S>,
): Readonly<Record<RdfFormatName, DataBody<S>>> {
  const bodies = rdfFormats.map(({ extension, name, write }) => {
    const body: DataBody<S> = (subject, release) =>
      write(describe(subject, release, extension), subject.memento?.base ?? release.base)
    return [name, body] as const
  })
  // Every row of the table has a name of its own.
  return Object.fromEntries(bodies) as Record<RdfFormatName, DataBody<S>>
}

export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What the gate proved of the document at this path. */
export const keptAtPath = ({ path }: Subject, release: Release, name: BodyName) =>
  release.body(path, name)

export const found = <S extends Subject>(subject: S): Found<S> => ({ state: 'found', subject })

/** @param near - the word to which similar names are suggested */
export const notFound = (near?: string): Absence => ({
  state: 'not-found',
  ...(near !== undefined && { near }),
})
