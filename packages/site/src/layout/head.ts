import { licenceOf } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { twinOf } from '../language.ts'
import { type Page, publicAddress, wording } from '../page.ts'
import type { Content } from './layout.ts'

const locales = { de: 'de_DE', en: 'en_GB' } as const

const siteName = (page: Page): string => wording(page, page.release.network.site.name).text

/** Addresses of the page and its twin; an error page has none. */
function addresses(page: Page): Html {
  const german = publicAddress(page, 'de')
  return html`<link rel="canonical" href="${publicAddress(page)}">
<link rel="alternate" hreflang="de" href="${german}">
<link rel="alternate" hreflang="en" href="${publicAddress(page, 'en')}">
<link rel="alternate" hreflang="x-default" href="${german}">`
}

const dataAlternates = ({ formats }: Page): Html[] =>
  formats.map(
    ({ href, label, mediaType }) => html`
<link rel="alternate" type="${mediaType}" title="${label}" href="${href}">`,
  )

/** Open Graph without a picture; link previews take title and text from here. */
function openGraph(page: Page, { title, description }: Content): Html {
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${siteName(page)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${publicAddress(page)}">
<meta property="og:locale" content="${locales[page.language]}">
<meta property="og:locale:alternate" content="${locales[twinOf[page.language]]}">
<meta name="twitter:card" content="summary">`
}

function licenceLink(page: Page, { licence }: Content): Html | undefined {
  const { text } = licenceOf(licence ?? page.release.network.licences.facts)
  return text === undefined ? undefined : html`<link rel="license" href="${text}">`
}

/** Everything that a machine reads first. */
export function head(page: Page, content: Content): Html {
  const { stylesheets, icon } = page.assets
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title}</title>
<meta name="description" content="${content.description}">
<meta name="robots" content="${content.problem ? 'noindex' : 'index, follow'}">
<meta name="color-scheme" content="light dark">
${stylesheets.map((href) => html`<link rel="stylesheet" href="${href}">\n`)}<link rel="icon" type="image/svg+xml" href="${icon}">
${!content.problem && addresses(page)}${!content.problem && dataAlternates(page)}
${licenceLink(page, content)}
${!content.problem && openGraph(page, content)}
</head>`
}
