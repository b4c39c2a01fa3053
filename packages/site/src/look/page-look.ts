import type { LookFile } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { type Page, wording } from '../page.ts'
import { lookStyleSheet } from './look-assets.ts'

/** What a page shows of the network's own look; nothing of it where the folder has none. */

const fileOf = (page: Page, file: string | undefined): LookFile | undefined =>
  file === undefined ? undefined : page.release.look.get(file)

const hrefOfFile = ({ assets }: Page, { name }: LookFile): string => `${assets.folder}${name}`

/** Pixels that a logo fills at most at the head of a page. */
const box = { width: 200, height: 44 } as const

function shownSize({ height = 1, width = 1 }: LookFile) {
  const scale = Math.min(box.width / width, box.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** The logo in the size that it is shown in, so that nothing moves while it loads. */
export function logo(page: Page): Html | undefined {
  const own = page.release.network.look?.logo
  const light = fileOf(page, own?.file)
  if (own === undefined || light === undefined) return undefined
  const dark = fileOf(page, own.dark)
  const { height, width } = shownSize(light)
  const alt = wording(page, own.alt).text
  const image = html`<img class="${dark ? 'logo' : 'logo logo-plate'}" src="${hrefOfFile(page, light)}" alt="${alt}" width="${width}" height="${height}">`
  if (dark === undefined) return image
  const inDark = shownSize(dark)
  return html`<picture><source media="(prefers-color-scheme: dark)" srcset="${hrefOfFile(page, dark)}" width="${inDark.width}" height="${inDark.height}">${image}</picture>`
}

/** The picture for tabs and bookmarks. */
export function icon(page: Page): Html {
  const own = fileOf(page, page.release.network.look?.icon)
  return own
    ? html`<link rel="icon" type="${own.mediaType}" href="${hrefOfFile(page, own)}">`
    : html`<link rel="icon" type="image/svg+xml" href="${page.assets.icon}">`
}

/** Style sheet and typeface: the typeface is asked for at once, or the first page would do without it. */
export function lookLinks(page: Page): Html | undefined {
  const sheet = lookStyleSheet(page.release)
  if (sheet === undefined) return undefined
  const font = fileOf(page, page.release.network.look?.font?.regular)
  return html`<link rel="stylesheet" href="${page.assets.folder}${sheet.name}">
${font && html`<link rel="preload" as="font" type="${font.mediaType}" href="${hrefOfFile(page, font)}" crossorigin>\n`}`
}
