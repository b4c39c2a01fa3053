import type { Base, Localized } from '@kommunalgraph/rdf'
import { type Difference, difference } from './difference.ts'
import type { MunicipalProfile } from './fields/record.ts'
import { recordTable } from './fields/record-table.ts'
import type { Slug } from './iri.ts'
import type { Release, Version } from './release.ts'

/** A version with something to show: a deletion ends one and begins none. */
export const isMemento = ({ change }: Pick<Version, 'change'>): boolean => change !== 'delete'

/** All versions of a municipality's document, under its present address. */
export interface History {
  readonly slug: Slug
  readonly name: Localized
  /** Oldest first; those of former addresses under their own slugs. */
  readonly versions: readonly Version[]
}

/** Where the document of a former address is today; the address itself where it has no other. */
const presentSlug = (release: Release, slug: Slug): Slug =>
  release.record(slug) ? slug : (release.resolve('alias', slug) ?? slug)

/** The history that an address belongs to; undefined where nothing was ever published at it. */
export function historyOf(release: Release, slug: Slug): History | undefined {
  const present = presentSlug(release, slug)
  const found = [present, slug]
    .map((each) => ({ slug: each, versions: release.versions(each) }))
    .find(({ versions }) => versions.some((version) => version.slug === slug))
  if (found === undefined) return undefined
  const named = release.record(found.slug) ?? release.tombstone(found.slug)
  return { ...found, name: named?.name ?? { de: found.slug } }
}

/** The record as a version has it; undefined for a deletion. */
export const recordAt = (release: Release, { sequence, slug }: Version) =>
  release.asOf(sequence)?.record(slug)

/** The base that a version was published under, whose IRIs it keeps. */
export const baseAt = (release: Release, { sequence }: Version): Base | undefined =>
  release.asOf(sequence)?.base

/** A version, and the one that it followed. */
export interface Step {
  readonly version: Version
  readonly before: Version | undefined
}

/** Every version with the one before it that had something to show, oldest first. */
export const stepsOf = ({ versions }: Pick<History, 'versions'>): readonly Step[] =>
  versions.map((version, at) => ({ version, before: versions.slice(0, at).findLast(isMemento) }))

/** What a version changed in the record. */
export function changesOf(release: Release, { before, version }: Step): readonly Difference[] {
  const old: MunicipalProfile | undefined = before && recordAt(release, before)
  const fields = release.asOf(version.sequence)?.fields
  return difference(old, recordAt(release, version), fields && recordTable(fields))
}
