import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { BodyName } from '@kommunalgraph/model'
import type { NewBody } from '@kommunalgraph/release'

/** A text under the names that it is kept under. */
export interface TextOfNames {
  readonly names: NewBody['names']
  readonly mediaType: string
  readonly text: string
}

/** Half the time of level 6, and a twelfth more bytes. */
const level = 3

/** Smallest and largest window of deflate, in bits. */
const [narrow, wide] = [9, 15]

/** As much memory as a text of so many bytes can use: to clear more takes longer than to pack a small one. */
function roomFor(length: number) {
  const windowBits = Math.min(wide, Math.max(narrow, Math.ceil(Math.log2(length + 1))))
  return { windowBits, memLevel: Math.min(8, windowBits - 6) }
}

function pack({ mediaType, names, text }: TextOfNames): NewBody {
  const bytes = Buffer.from(text)
  return {
    ...{ names, mediaType, bytes: bytes.length },
    ...{ sha256: hash('sha256', bytes), sha1: hash('sha1', bytes) },
    gzip: gzipSync(bytes, { level, ...roomFor(bytes.length) }),
  }
}

/** The texts of a document as they are kept. All share one piece of memory, which moves between threads whole. */
export function toBodies(texts: readonly TextOfNames[]): readonly NewBody[] {
  const packed = texts.filter(({ text }) => text !== '').map(pack)
  const memory = new Uint8Array(packed.reduce((sum, { gzip }) => sum + gzip.length, 0))
  let at = 0
  return packed.map((body) => {
    const gzip = memory.subarray(at, at + body.gzip.length)
    gzip.set(body.gzip)
    at += gzip.length
    return { ...body, gzip }
  })
}

/** Formats whose every text is also one of another; where ours are equal to the byte, they are kept once. */
const pairs: readonly (readonly [BodyName, BodyName])[] = [
  ['n-quads', 'n-triples'],
  ['turtle', 'trig'],
]

/** Put equal texts of two formats under both names. */
export function shareEqual(
  texts: ReadonlyMap<BodyName, { readonly mediaType: string; readonly text: string }>,
): readonly TextOfNames[] {
  const seconds = new Map(pairs.map(([first, second]) => [second, first]))
  return [...texts].flatMap(([name, { mediaType, text }]): readonly TextOfNames[] => {
    const first = seconds.get(name)
    if (first !== undefined && texts.get(first)?.text === text) return []
    const [, second] = pairs.find(([each]) => each === name) ?? []
    const isShared = second !== undefined && texts.get(second)?.text === text
    return [{ names: isShared ? [name, second] : [name], mediaType, text }]
  })
}
