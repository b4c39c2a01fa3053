import {
  factLicenceOf,
  type LicenceKey,
  type Message,
  type PageLanguage,
  pageIri,
  type Release,
  type Snapshot,
} from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import { type Html, html } from './html.ts'
import { type LocaleFormats, localeFormats, type Wording, wordingOf } from './language.ts'
import { type Messages, messages } from './messages/messages.ts'

/** Addresses of the files that pages need, as the server serves them. */
export interface Assets {
  /** Where all files have their addresses, with a final slash: those of the network's look too. */
  readonly folder: string
  readonly stylesheets: readonly string[]
  /** Enhances pages where scripts run. */
  readonly script: string
  readonly icon: string
  /** The licence text of the design system. */
  readonly designLicence: string
}

/** A fixed representation of a document in a data format. */
export interface FormatLink {
  readonly label: string
  readonly mediaType: string
  readonly href: string
}

/** A document that every page leads to, and what the links say. */
export interface NavigationEntry {
  /** Without base and language. */
  readonly path: string
  readonly head?: Message
  readonly foot?: Message
}

/** What a page is made from. */
export interface PageContext {
  readonly release: Release
  readonly language: PageLanguage
  /** Without base and language: `kommunen/kreis-dueren`; empty for the root. */
  readonly path: string
  /** The document that the page shows a version of: what search engines are to name instead of it. */
  readonly original?: string
  readonly assets: Assets
  readonly formats: readonly FormatLink[]
  /** In the order of the links. */
  readonly navigation: readonly NavigationEntry[]
  /** Of what the page tells; absent where it tells of nothing, as errors do. */
  readonly licence?: LicenceKey
  /** The JSON-LD block, as `schemaOrgBlock` writes it. */
  readonly block?: string
}

/** A context with the words and formats of its language at hand. */
export interface Page extends PageContext {
  /** The licence of facts where the context names none. */
  readonly licence: LicenceKey
  /** What the page tells of: what is published now, or what was when a version was made. */
  readonly snapshot: Snapshot
  readonly messages: Messages
  readonly formatting: LocaleFormats
  /** The base's path, with a slash at both ends: pages link within their own site, whatever host serves them. */
  readonly root: string
  /** The base without its path. */
  readonly origin: string
}

export function openPage(context: PageContext, snapshot: Snapshot = context.release): Page {
  const { origin, pathname } = new URL(context.release.base)
  return {
    ...context,
    licence: context.licence ?? factLicenceOf(context.release.network),
    snapshot,
    messages: messages[context.language],
    formatting: localeFormats[context.language],
    root: pathname,
    origin,
  }
}

/** The address of a page of ours, in the language of this one unless another is named. */
export const hrefOf = (page: Page, path: string, language: PageLanguage = page.language): string =>
  `${page.root}${language === 'de' ? '' : `${language}/`}${path}`

/** The public address of this page in a language, whatever host serves it. */
export const publicAddress = (page: Page, language: PageLanguage = page.language): string =>
  pageIri(page.release.base, page.path, language)

export const wording = (page: Page, value: Localized): Wording => wordingOf(value, page.language)

/** A `lang` attribute where a text's language is not the page's. */
export const langAttribute = ({ language }: Pick<Wording, 'language'>): Html | undefined =>
  language === undefined ? undefined : html` lang="${language}"`

/** A text inside a line, marked where it is in another language. */
export function phrase(page: Page, value: Localized): Html {
  const { text, language } = wording(page, value)
  return language === undefined ? html`${text}` : html`<span lang="${language}">${text}</span>`
}

/** A text that the record has in German only: names in use, streets. */
export const german = (page: Page, text: string): Html => phrase(page, { de: text })

/** Whether every page has a twin in the other language. */
export const isBilingual = ({ release }: Pick<PageContext, 'release'>): boolean =>
  release.network.languages.includes('en')
