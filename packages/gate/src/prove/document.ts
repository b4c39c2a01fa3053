import {
  documentIri,
  type ExtraFields,
  fragments,
  type MunicipalProfile,
  resourceIri,
  type Slug,
} from '@kommunalgraph/model'
import type { Quad } from 'n3'
import { faultsIf, type ProofFault } from './fault.ts'
import { proveGraph, type Written } from './graph.ts'
import type { Surface } from './links.ts'
import { shapeFaults } from './shapes.ts'
import { csvFaults, jsonFaults } from './tables.ts'

/** One in sixteen, by the hash: the same ones on every machine. */
export const isSampled = (hash: string): boolean => hash.startsWith('0')

/** What links from other documents lead to must stand in every one. */
export function missingThings(slug: Slug, quads: readonly Quad[], { base }: Surface) {
  const subjects = new Set(quads.map(({ subject }) => subject.value))
  const wanted = [fragments.territory, fragments.administration].map(
    (fragment) => `${documentIri(base, slug)}#${fragment}`,
  )
  return faultsIf(
    'dead-iri',
    wanted.filter((iri) => !subjects.has(iri)),
  )
}

/** A document that records share, such as `def/phases`: its graph in every format. */
export async function proveShared(
  path: string,
  quads: readonly Quad[],
  written: Written,
  surface: Surface,
): Promise<readonly ProofFault[]> {
  const found = await proveGraph(quads, resourceIri(surface.base, path), written, surface, true)
  return [...found, ...(await shapeFaults(quads, true))]
}

/** What is to be proved of a municipality: its graph, and the texts that say it or its record. */
export interface MunicipalityTexts {
  readonly slug: Slug
  /** As it will be published, with its dates. */
  readonly record: MunicipalProfile
  /** As `describe` gives them for that record. */
  readonly quads: readonly Quad[]
  readonly written: Written
  readonly json: string
  readonly csv: string
  /** The fields that the network adds, which are columns. */
  readonly fields: ExtraFields
}

/** A municipality in every format, read back by others and held against our shapes. */
export async function proveMunicipality(
  { csv, fields, json, quads, record, slug, written }: MunicipalityTexts,
  surface: Surface,
  sampled: boolean,
): Promise<readonly ProofFault[]> {
  const { base } = surface
  return [
    ...missingThings(slug, quads, surface),
    ...(await proveGraph(quads, documentIri(base, slug), written, surface, sampled)),
    ...(await shapeFaults(quads, sampled)),
    ...jsonFaults(json, record),
    ...csvFaults(csv, { base, fields }, slug, record),
  ]
}
