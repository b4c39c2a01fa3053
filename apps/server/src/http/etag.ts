import { hash } from 'node:crypto'
import type { Coding } from './codings.ts'

/** A representation as it is sent. */
export interface CodedRepresentation {
  /** Of the bytes before coding, in lower-case hex: kept beside a stored body, so that a tag needs no body. */
  readonly sha256: string
  /** As in Content-Type, parameters included, so that two JSON-LD forms differ. */
  readonly mediaType: string
  /** As in Content-Language; undefined where none is sent. */
  readonly language?: string | undefined
  readonly coding: Coding
}

/** 24 characters of base64url are 144 bits: far beyond a chance collision, still short to print. */
const LENGTH = 24

/**
 * The strong ETag of a representation, with its quotes.
 *
 * A function of the input alone, so that it is the same after a restart and on another machine. The
 * media type, language and coding are part of it: equal bytes under another type get another tag,
 * because browsers keep one tag per URL, whatever Vary says.
 * Source: docs/decisions/0006 and 0021; RFC 9110, section 8.8.3.3.
 */
export function strongETag({ sha256, mediaType, language, coding }: CodedRepresentation): string {
  // NUL stands in none of the four, so no two descriptions run together.
  const text = [mediaType, language ?? '', coding, sha256].join('\0')
  return `"${hash('sha256', text, 'base64url').slice(0, LENGTH)}"`
}
