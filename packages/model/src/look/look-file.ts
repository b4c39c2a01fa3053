import type { Network } from '../fields/network.ts'
import { nearestShade, type Theme } from './contrast.ts'

/** A file that makes the look of a network, as a release has it: its bytes are had by its name. */
export interface LookFile {
  /** As pages name it: holds a hash of the bytes, so that they are for ever the same. `logo.0123456789ab.svg` */
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  /** Of a picture, in pixels or units of its own: what counts is how one is to the other. */
  readonly width?: number
  readonly height?: number
}

/** A file of the look with its bytes. */
export interface LookContent extends LookFile {
  readonly content: Uint8Array
}

/** By the name of the file in the folder `look/`: what `network.yaml` says. */
export type LookFiles = ReadonlyMap<string, LookFile>

export const noLookFiles: LookFiles = new Map()

/** What a file of the folder `look/` may be, by its ending. */
export const lookMediaTypes = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
} as const

export type Look = NonNullable<Network['look']>
export type ColourName = 'colour' | 'secondColour'

/** What each colour is for: links and headings of parts are text, the second one marks figures. */
export const colourUses = { colour: 'text', secondColour: 'mark' } as const

/** A colour of the look in a theme; where the folder names no dark one, the nearest shade of the light one. */
export function colourIn(
  look: Look | undefined,
  name: ColourName,
  theme: Theme,
): string | undefined {
  const colours = look?.[name]
  return colours?.[theme] ?? (colours && nearestShade(theme, colours.light, colourUses[name]))
}
