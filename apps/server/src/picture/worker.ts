import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'

/*
 * Paints pictures beside the thread that answers requests: one takes longer than a hundred pages. Only shipped fonts
 * are used, so that the bytes are the same on any machine.
 */

const font = (weight: number): string =>
  fileURLToPath(new URL(`../../fonts/fira-sans-${weight}.ttf`, import.meta.url))

const options = {
  font: {
    loadSystemFonts: false,
    fontFiles: [font(400), font(600)],
    defaultFontFamily: 'Fira Sans',
  },
}

/** What the painter asks for, and what it gets under the same number. */
export interface Order {
  readonly number: number
  readonly svg: string
}

export type Painted =
  | { readonly number: number; readonly png: Uint8Array }
  | { readonly number: number; readonly reason: string }

function paint({ number, svg }: Order): Painted {
  try {
    return { number, png: new Resvg(svg, options).render().asPng() }
  } catch (error) {
    return { number, reason: String(error) }
  }
}

parentPort?.on('message', (order: Order) => parentPort?.postMessage(paint(order)))
