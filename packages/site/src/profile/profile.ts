import type { MunicipalProfile, Slug } from '@kommunalgraph/model'
import type { Html } from '../html.ts'
import type { Page } from '../page.ts'
import type { Origins } from '../parts/origins.ts'

/** What every part of a profile page is made from. */
export interface Profile {
  readonly page: Page
  readonly slug: Slug
  readonly record: MunicipalProfile
  readonly origins: Origins
}

/** A part of the page; undefined where the record has nothing for it. */
export type ProfilePart = (profile: Profile) => Html | undefined
