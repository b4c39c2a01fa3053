import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
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

/** What became of an SVG. */
export type Painted = { readonly png: Uint8Array } | { readonly reason: string }

/**
 * The pixels of a picture, three megabytes, are memory that the garbage collector does not know of: it would let
 * thousands of them wait, since the objects that hold them are small (github.com/thx/resvg-js/issues/216). So it is
 * called after each picture, for young objects only, which takes less than a millisecond. The flag makes its name
 * known in contexts that are created from here on.
 */
setFlagsFromString('--expose-gc')
const collect: NodeJS.GCFunction = runInNewContext('gc')

function paint(svg: string): Painted {
  try {
    return { png: new Resvg(svg, options).render().asPng() }
  } catch (error) {
    return { reason: String(error) }
  }
}

/*
 * What was collected is given back between two turns of the event loop. An order that is there already would be taken
 * within this turn, so the answer, which brings the next one, waits for the turn to end.
 */
parentPort?.on('message', (svg: string) => {
  const painted = paint(svg)
  collect({ type: 'minor' })
  setImmediate(() => parentPort?.postMessage(painted))
})
