import type { Message } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import { type Html, html, join } from '../html.ts'
import { register } from '../layout/register.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase } from '../page.ts'
import { code } from '../parts/data.ts'
import { day } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { licenceName } from '../parts/licence.ts'
import { part } from '../parts/part.ts'
import { type TableRow, wideTable } from '../parts/table.ts'

/** An application profile of the catalogue, as portals ask for it. */
interface CatalogueProfile {
  readonly name: string
  readonly iri: string
  readonly title: Message
}

/** What the page tells of the catalogue. */
export interface CatalogueFacts {
  readonly profile: CatalogueProfile
  /** The default first. */
  readonly profiles: readonly CatalogueProfile[]
  /** How many municipalities it holds. */
  readonly count: number
  readonly page: number
  readonly pages: number
  /** Datasets beside the municipal profiles. */
  readonly datasets: readonly {
    readonly path: string
    readonly title: Localized
    readonly description: Localized
    readonly modified?: string | undefined
    readonly files: readonly { readonly mediaType: string }[]
  }[]
}

/**
 * What portals register: a transfer of these that breaks off is no document, while Turtle cut after a statement is one.
 */
const registered = ['rdf', 'jsonld'] as const

function addressesOf({ release }: Page, { profiles }: CatalogueFacts, name: string): Html {
  const query = name === profiles[0]?.name ? '' : `?profil=${name}`
  const links = registered.map((extension) => {
    const address = `${release.base}katalog.${extension}${query}`
    return html`<a class="address" href="${address}">${address}</a>`
  })
  return join(links, html`<br>`)
}

function rowOf(
  page: Page,
  facts: CatalogueFacts,
  { iri, name, title }: CatalogueProfile,
): TableRow {
  const shown = name === facts.profile.name && page.messages.catalogue.shown
  return {
    head: html`<a href="${iri}">${phrase(page, title)}</a>${shown && html` <span class="badge">${shown}</span>`}<br>${code(name)}`,
    cells: [addressesOf(page, facts, name)],
  }
}

function profileTable(page: Page, facts: CatalogueFacts): Html {
  const words = page.messages.catalogue
  return html`<p>${words.profilesText}</p>
${wideTable(words.profiles, {
  caption: words.profiles,
  columns: [{ name: words.profile }, { name: words.addresses }],
  groups: [{ rows: facts.profiles.map((profile) => rowOf(page, facts, profile)) }],
})}`
}

function datasets(page: Page, { count, datasets: others }: CatalogueFacts): Html {
  const words = page.messages.catalogue
  const municipalities = words.municipalities(page.formatting.number(count))
  return factList([
    {
      label: page.messages.list.title,
      value: html`<a href="${hrefOf(page, 'kommunen')}">${municipalities}</a>`,
      id: 'reihe',
    },
    ...others.map(({ description, files, modified, path, title }) => ({
      label: html`<a href="${hrefOf(page, path)}">${phrase(page, title)}</a>`,
      value: html`${phrase(page, description)}${modified !== undefined && html` ${words.modified} ${day(page, modified)}.`} ${join([...new Set(files.map(({ mediaType }) => mediaType))].map(code), ' ')}`,
    })),
  ])
}

function terms(page: Page): Html {
  const { contact, licences, publisher } = page.release.network
  const words = page.messages
  return factList([
    { label: words.words.publisher, value: publisher.name },
    {
      label: words.catalogue.contact,
      value: html`<a href="mailto:${contact.email}">${contact.email}</a>`,
    },
    { label: words.words.licence, value: licenceName(page, licences.metadata) },
    {
      label: words.catalogue.quality,
      value: html`<a href="${hrefOf(page, 'qualitaet')}">${words.quality.title}</a>`,
    },
  ])
}

function paging(page: Page, { page: current, pages }: CatalogueFacts): Html | undefined {
  if (pages === 1) return undefined
  const { formatting, messages } = page
  const text = messages.navigation.pageOf(formatting.number(current), formatting.number(pages))
  return html`<p class="note">${text}</p>`
}

/** A profile that is not the usual one is named: its page is another page. */
function titleOf({ messages }: Page, { profile, profiles }: CatalogueFacts): string {
  const { title } = messages.catalogue
  return profile.name === profiles[0]?.name ? title : `${title} (${profile.name})`
}

/** The catalogue for people: what portals find here, and under which addresses. */
export function cataloguePage(context: PageContext, facts: CatalogueFacts): string {
  const page = openPage(context)
  const words = page.messages.catalogue
  const { name, description } = page.release.network.site
  return register(page, { ...words, title: titleOf(page, facts) }, [
    part(words.profiles, profileTable(page, facts)),
    part(
      words.datasets,
      html`<p><strong>${phrase(page, name)}</strong><br>
${phrase(page, description)}</p>
${datasets(page, facts)}${paging(page, facts)}`,
      'katalog',
    ),
    part(words.terms, terms(page)),
  ])
}
