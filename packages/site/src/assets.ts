import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Assets } from './page.ts'

/** A file that pages need, under a name that changes with its content. */
export interface Asset {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Ours lie beside `src` and `dist`, since the compiler copies no style sheet. */
const own = (file: string): URL => new URL(`../styles/${file}`, import.meta.url)

/** The script that browsers run, sent as it stands; nothing compiles it. */
const script = new URL('../src/browser/enhancements.js', import.meta.url)

/** Of the design system, unchanged. */
const kern = (file: string): URL => new URL(import.meta.resolve(`@kern-ux/native/${file}`))

/** Our layer in the order in which its rules count. */
const layer = [
  'base',
  'frame',
  'parts',
  'tables',
  'charts',
  'list',
  'map',
  'compare',
  'history',
  'print',
].map((name) => own(`${name}.css`))

/** Each asset is one file, or several one after the other. */
const files: readonly (readonly [name: string, extension: string, files: readonly URL[]])[] = [
  ['kern', 'css', [kern('dist/kern.min.css')]],
  ['site', 'css', layer],
  ['enhancements', 'js', [script]],
  ['icon', 'svg', [own('icon.svg')]],
  ['kern-licence', 'md', [kern('LICENSE.md')]],
]

/** Bytes under a name that holds their hash. */
export function toAsset(name: string, extension: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return {
    name: `${name}.${hash}.${extension}`,
    bytes,
    mediaType: mediaTypes[extension] ?? 'application/octet-stream',
  }
}

const read = ([name, extension, parts]: (typeof files)[number]): Asset =>
  toAsset(name, extension, Buffer.concat(parts.map((file) => readFileSync(file))))

/** Read every asset; to be called once at start. */
export const readAssets = (): readonly Asset[] => files.map(read)

/**
 * Addresses of the assets for `PageContext`.
 *
 * @param folder - where the server has them, with a final slash: `/assets/`
 */
export function assetsAt(assets: readonly Asset[], folder: string): Assets {
  const href = (name: string): string => {
    const asset = assets.find((each) => each.name.startsWith(`${name}.`))
    return `${folder}${asset?.name ?? name}`
  }
  return {
    folder,
    stylesheets: [href('kern'), href('site')],
    script: href('enhancements'),
    icon: href('icon'),
    designLicence: href('kern-licence'),
  }
}
