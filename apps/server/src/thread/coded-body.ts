import { hash } from 'node:crypto'
import { code } from '../http/coded.ts'
import type { Coding } from '../http/codings.ts'
import type { CodedBody } from './job.ts'

/** Code bytes, and say what they were. */
export const toCodedBody = async (bytes: Uint8Array, coding: Coding): Promise<CodedBody> => ({
  bytes: bytes.length,
  sha256: hash('sha256', bytes),
  coded: await code(bytes, coding),
})
