import type { ReferencePlace, Slug } from '@kommunalgraph/model'
import { ImporterError } from './errors.ts'
import type { Alias } from './places/aliases.ts'
import type { NetworkKind } from './places/network-kinds.ts'

/** What can be said of all persons of a page at once; a consent is one person's. */
export type Basis = 'official-publication' | 'none'

export interface ImportOptions {
  /** The official reference list: whom a page can be about. */
  readonly places: readonly ReferencePlace[]
  /** Further names of municipalities. */
  readonly aliases?: readonly Alias[] | undefined
  /** The kinds of the network; without them, those of the official list. */
  readonly kinds?: readonly NetworkKind[] | undefined
  /** The input is HTML. */
  readonly html?: boolean | undefined
  /** Encoding of bytes, as the Encoding Standard names it; wins over what the page declares. */
  readonly encoding?: string | undefined
  /** Undo a wrong decoding (`DÃ¼ren`) when the way back is exact. */
  readonly repairEncoding?: boolean | undefined
  /** Ids of the network's shared sources: keys name no other. Without it, all are taken to be there. */
  readonly sharedSources?: ReadonlySet<string> | undefined
  /** Address of the page: its source, and the base of relative links. */
  readonly sourceUrl?: string | undefined
  /** Why persons of the page may be published; without it, `none`: it is never guessed. */
  readonly basis?: Basis | undefined
  /** Day on which the page was read: `2026-11-22`. */
  readonly retrieved?: string | undefined
  /** Address of the record; without it, it follows from the name. */
  readonly slug?: Slug | undefined
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A full day that exists. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^(?:1[89]|2\d)\d{2}-\d{2}-\d{2}$/.test(text) && date.toJSON()?.startsWith(text) === true
}

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/u.test(text) &&
  URL.canParse(text) &&
  text.normalize('NFC') === text

/**
 * Refuse options that no record could hold.
 *
 * @throws ImporterError with the code of the option
 */
export function checkOptions({ slug, sourceUrl, retrieved }: ImportOptions): void {
  if (slug !== undefined && !slugForm.test(slug))
    throw new ImporterError('importer/slug', `Not a slug (a–z, 0–9, single hyphens): ${slug}`)
  if (sourceUrl !== undefined && !isWebAddress(sourceUrl))
    throw new ImporterError('importer/source-url', `Not an absolute http(s) address: ${sourceUrl}`)
  if (retrieved !== undefined && !isDay(retrieved))
    throw new ImporterError('importer/retrieved', `Not a day like 2026-11-22: ${retrieved}`)
}
