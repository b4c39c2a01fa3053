import type { MunicipalProfile, Slug, Snapshot, Version } from '@kommunalgraph/model'
import type { Html } from '../html.ts'
import type { Page } from '../page.ts'
import type { Origins } from '../parts/origins.ts'

/** An earlier version that a page shows, with all that was published with it. */
export interface SeenVersion {
  readonly snapshot: Snapshot
  readonly version: Version
}

/** What every part of a profile page is made from. */
export interface Profile {
  readonly page: Page
  readonly slug: Slug
  readonly record: MunicipalProfile
  readonly origins: Origins
  /** Absent where the page shows what is published now. */
  readonly seen?: SeenVersion | undefined
}

/** A part of the page; undefined where the record has nothing for it. */
export type ProfilePart = (profile: Profile) => Html | undefined
