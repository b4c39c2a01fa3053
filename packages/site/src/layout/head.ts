import { licenceOf, pageIri, resourceIri } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { twinOf } from '../language.ts'
import { icon, lookLinks } from '../look/page-look.ts'
import { isBilingual, type Page, publicAddress, wording } from '../page.ts'
import { pictureSize } from '../picture/preview-picture.ts'
import type { PageContent } from './page-content.ts'

const locales = { de: 'de_DE', en: 'en_GB' } as const

const siteName = (page: Page): string => wording(page, page.release.network.site.name).text

/** The page that search engines are to name: this one, or that of which it shows a version. */
const canonical = (page: Page): string =>
  page.original === undefined
    ? publicAddress(page)
    : pageIri(page.release.base, page.original, page.language)

/** Addresses of the page and its twin; an error page has none. */
function addresses(page: Page): Html {
  const german = publicAddress(page, 'de')
  if (page.original !== undefined) return html`<link rel="canonical" href="${canonical(page)}">`
  return html`<link rel="canonical" href="${canonical(page)}">
${
  isBilingual(page) &&
  html`<link rel="alternate" hreflang="de" href="${german}">
<link rel="alternate" hreflang="en" href="${publicAddress(page, 'en')}">
<link rel="alternate" hreflang="x-default" href="${german}">`
}`
}

const dataAlternates = ({ formats }: Page): Html[] =>
  formats.map(
    ({ href, label, mediaType }) => html`
<link rel="alternate" type="${mediaType}" title="${label}" href="${href}">`,
  )

/** What a link preview shows: the name is in the picture, so its alternative is the title. */
function preview(page: Page, { picture, title }: PageContent): Html {
  if (picture === undefined) return html`<meta name="twitter:card" content="summary">`
  const { height, width } = pictureSize
  return html`<meta property="og:image" content="${resourceIri(page.release.base, picture)}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">`
}

/** Open Graph; link previews take title, text and picture from here. */
function openGraph(page: Page, content: PageContent): Html {
  const { title, description } = content
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${siteName(page)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${canonical(page)}">
<meta property="og:locale" content="${locales[page.language]}">
${
  isBilingual(page) &&
  html`<meta property="og:locale:alternate" content="${locales[twinOf[page.language]]}">
`
}${preview(page, content)}`
}

function licenceLink({ licence }: Page): Html | undefined {
  const { text } = licenceOf(licence)
  return text === undefined ? undefined : html`<link rel="license" href="${text}">`
}

/** Everything that a machine reads first. */
export function head(page: Page, content: PageContent): Html {
  const { script, stylesheets } = page.assets
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title}</title>
<meta name="description" content="${content.description}">
<meta name="robots" content="${content.problem || content.hidden ? 'noindex' : 'index, follow'}">
<meta name="color-scheme" content="light dark">
${stylesheets.map((href) => html`<link rel="stylesheet" href="${href}">\n`)}${lookLinks(page)}${icon(page)}
<script type="module" src="${script}"></script>
${!content.problem && addresses(page)}${!content.problem && dataAlternates(page)}
${licenceLink(page)}
${!content.problem && openGraph(page, content)}
</head>`
}
