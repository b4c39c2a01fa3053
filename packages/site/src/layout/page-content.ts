import type { Html } from '../html.ts'
import type { Crumb } from './breadcrumb.ts'

/** What differs from page to page. */
export interface PageContent {
  /** Name first; made unique and short by `head`. */
  readonly title: string
  readonly description: string
  readonly crumbs: readonly Crumb[]
  readonly main: Html
  /** The address of a picture for link previews, without base. */
  readonly picture?: string
  /** An answer about an error: no address of its own, not for search engines. */
  readonly problem?: boolean
  /** A page of its own that search engines need not show: what was, and what changed. */
  readonly hidden?: boolean
}
