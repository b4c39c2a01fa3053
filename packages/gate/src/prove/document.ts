import {
  documentIri,
  fragments,
  type MunicipalProfile,
  municipalityColumns,
  resourceIri,
  type Sizes,
  type Slug,
  toPublished,
  writeCsv,
} from '@kommunalgraph/model'
import type { Quad } from 'n3'
import { type Fault, faultsIf } from './fault.ts'
import { proveGraph, writeAll } from './graph.ts'
import type { Surface } from './links.ts'
import { shapeFaults } from './shapes.ts'
import { sizesOf } from './sizes.ts'
import { csvFaults, jsonFaults } from './tables.ts'

/** What the gate saw of a document. */
export interface Proved {
  readonly sizes: Sizes
  readonly faults: readonly Fault[]
}

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
  surface: Surface,
): Promise<Proved> {
  const { written, faults } = writeAll(quads, surface.base)
  const found = await proveGraph(quads, resourceIri(surface.base, path), written, surface, true)
  return {
    sizes: sizesOf(written),
    faults: [...faults, ...found, ...(await shapeFaults(quads, true))],
  }
}

/**
 * A municipality in every format, read back by others and held against our shapes.
 *
 * @param record - as it will be published, with its dates
 * @param quads - as `describe` gives them for that record
 */
export async function proveMunicipality(
  slug: Slug,
  record: MunicipalProfile,
  quads: readonly Quad[],
  surface: Surface,
  sampled: boolean,
): Promise<Proved> {
  const { base } = surface
  const { written, faults } = writeAll(quads, base)
  const json = `${JSON.stringify(toPublished(base, slug, record), null, 2)}\n`
  const csv = writeCsv(municipalityColumns(base), [{ slug, record }])
  return {
    sizes: sizesOf(new Map<string, string>([...written, ['csv', csv]])),
    faults: [
      ...faults,
      ...missingThings(slug, quads, surface),
      ...(await proveGraph(quads, documentIri(base, slug), written, surface, sampled)),
      ...(await shapeFaults(quads, sampled)),
      ...jsonFaults(json, record),
      ...csvFaults(csv, base, slug, record),
    ],
  }
}
