import { attribute, type HtmlElement, type HtmlNode, isElement } from './parse.ts'

/*
 * What of a page is no profile: code, the site around, what nobody sees, banners that ask for consent.
 */

/** Elements without text for readers: they count as markup. */
const code = new Set([
  'canvas',
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'style',
  'svg',
  'template',
  'title',
])

/** Elements of the site around the profile. */
const site = new Set(['button', 'dialog', 'menu', 'nav', 'search', 'select', 'textarea'])

/** Inside an article these belong to it, outside to the site. */
const partsOfPages = new Set(['header', 'footer'])
const articles = new Set(['article', 'main', 'section'])

const siteRoles = new Set([
  'alertdialog',
  'banner',
  'contentinfo',
  'dialog',
  'menu',
  'navigation',
  'search',
])

const consent = ['cookie', 'consent', 'usercentrics', 'borlabs', 'gdpr', 'dsgvo']

type Fate = 'keep' | 'markup' | 'away'

const styleOf = (element: HtmlElement): string =>
  (attribute(element, 'style') ?? '').toLowerCase().replaceAll(/\s/g, '')

/** Whether nobody sees an element; what only screen readers are spared of counts as seen. */
export function isInvisible(element: HtmlElement): boolean {
  const hidden = attribute(element, 'hidden')
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    /display:none|visibility:hidden|font-size:0(?![.\d])/.test(styleOf(element))
  )
}

/** Whether a text is withdrawn. */
export const isStruck = (element: HtmlElement): boolean =>
  ['del', 's', 'strike'].includes(element.tagName) ||
  /text-decoration(?:-line)?:[^;]*line-through/.test(styleOf(element))

const isHidden = (element: HtmlElement): boolean =>
  isInvisible(element) || attribute(element, 'aria-hidden') === 'true'

function isConsent(element: HtmlElement): boolean {
  const words = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`
  return consent.some((word) => words.toLowerCase().includes(word))
}

const wholePages = new Set(['html', 'body', 'main'])

/** Whether a form holds the page: some systems wrap everything in one. */
function holdsPage(form: HtmlElement): boolean {
  const waiting: HtmlNode[] = [...form.childNodes]
  for (let seen = 0; seen < 2000; seen += 1) {
    const node = waiting.pop()
    if (node === undefined) return false
    if (!isElement(node)) continue
    if (node.tagName === 'main' || node.tagName === 'h1') return true
    for (const child of node.childNodes) waiting.push(child)
  }
  return true
}

/**
 * What happens to an element.
 *
 * @param inside - whether it stands inside an article, section or `main`
 */
export function fateOf(element: HtmlElement, inside: boolean): Fate {
  const { tagName } = element
  if (code.has(tagName)) return 'markup'
  if (wholePages.has(tagName)) return 'keep'
  if (site.has(tagName) || siteRoles.has(attribute(element, 'role') ?? '')) return 'away'
  if (partsOfPages.has(tagName) && !inside) return 'away'
  if (tagName === 'form' && !holdsPage(element)) return 'away'
  return isHidden(element) || isConsent(element) ? 'away' : 'keep'
}

export const isArticle = (element: HtmlElement): boolean =>
  articles.has(element.tagName) || attribute(element, 'role') === 'main'

export const isMain = (element: HtmlElement): boolean =>
  element.tagName === 'main' || attribute(element, 'role') === 'main'
