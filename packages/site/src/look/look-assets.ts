import { extname } from 'node:path'
import { lookMediaTypes, type Release } from '@kommunalgraph/model'
import { type Asset, toAsset } from '../assets.ts'
import { lookStyles } from './look-styles.ts'

const styles = new WeakMap<Release, { readonly asset: Asset | undefined }>()

function makeStyles({ look: files, network: { look } }: Release): Asset | undefined {
  const text = look ? lookStyles(look, files) : ''
  return text === '' ? undefined : toAsset('look', 'css', Buffer.from(text))
}

/** The style sheet of the network's look, where it has one: made at the first page of a release, then kept. */
export function lookStyleSheet(release: Release): Asset | undefined {
  const known = styles.get(release) ?? { asset: makeStyles(release) }
  styles.set(release, known)
  return known.asset
}

const isMediaEnding = (ending: string): ending is keyof typeof lookMediaTypes =>
  Object.hasOwn(lookMediaTypes, ending)

/** A file of the network's look by its hashed name, of earlier releases too: caches may hold their pages. */
export function lookAsset(release: Release, name: string): Asset | undefined {
  const sheet = lookStyleSheet(release)
  if (sheet?.name === name) return sheet
  const ending = extname(name)
  const bytes = isMediaEnding(ending) ? release.lookFile(name) : undefined
  return bytes && isMediaEnding(ending)
    ? { name, bytes, mediaType: lookMediaTypes[ending] }
    : undefined
}

/** Everything that pages of a release name of its look. */
export const lookAssets = (release: Release): readonly Asset[] => [
  ...[lookStyleSheet(release)].filter((sheet) => sheet !== undefined),
  ...[...release.look.values()].flatMap(({ name }) => lookAsset(release, name) ?? []),
]
