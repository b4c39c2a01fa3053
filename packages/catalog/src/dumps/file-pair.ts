import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { copyFile, link } from 'node:fs/promises'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { FileFacts } from '@kommunalgraph/model'

/** The facts of a file and of the same packed. */
export interface PairFacts {
  readonly plain: FileFacts
  readonly packed: FileFacts
}

/** A file that is written piece by piece, and packed at the same time. */
export interface FilePair {
  /** Waits where the disk is slower than we are. */
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<PairFacts>
  /** Let go of both files, whatever is in them. */
  abandon(): Promise<void>
}

/** Smaller pieces are collected: a hash and a packer cost as much for a line as for a page. */
const pieceSize = 64 * 1024

/** Send bytes into a file and say what was sent. */
async function keep(source: Transform, path: string): Promise<FileFacts> {
  const [sha256, sha1] = [createHash('sha256'), createHash('sha1')]
  let bytes = 0
  async function* measure(pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      bytes += piece.length
      sha256.update(piece)
      sha1.update(piece)
      yield piece
    }
  }
  await pipeline(source, measure, createWriteStream(path))
  return { bytes, sha256: sha256.digest('hex'), sha1: sha1.digest('hex') }
}

/**
 * Open `path` and `path.gz`.
 *
 * Node writes no time into the head of a gzip file, so the same text gives the same bytes.
 */
export function openPair(path: string): FilePair {
  const [plain, packed] = [new PassThrough(), createGzip()]
  const both = [keep(plain, path), keep(packed, `${path}.gz`)] as const
  const kept = Promise.all(both)
  const failed = new AbortController()
  // A full disk is told where the next piece is written or the file is closed.
  kept.catch(() => failed.abort())
  const drained = (stream: Transform) => once(stream, 'drain', { signal: failed.signal })
  let collected: Uint8Array[] = []
  let length = 0

  async function flush(): Promise<void> {
    const bytes = Buffer.concat(collected)
    collected = []
    length = 0
    const full = [plain, packed].filter((stream) => !stream.write(bytes))
    await Promise.all(full.map(drained)).catch(() => kept)
  }

  return {
    async write(bytes) {
      collected.push(bytes)
      length += bytes.length
      if (length >= pieceSize) await flush()
    },
    async close() {
      if (length > 0) await flush()
      plain.end()
      packed.end()
      const [plainFacts, packedFacts] = await kept
      return { plain: plainFacts, packed: packedFacts }
    },
    async abandon() {
      plain.destroy()
      packed.destroy()
      await Promise.allSettled(both)
    },
  }
}

/** The same bytes under another name, without a second copy where the disk can do that. */
export async function sameBytes(path: string, other: string): Promise<void> {
  await link(path, other).catch(() => copyFile(path, other))
}
