import type { MunicipalProfile } from '@kommunalgraph/model'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/* Records wait and travel as JSON in UTF-8: half the room of strings, and moved between threads without a copy. */

/** What the check accepted is read back from its own JSON. */
export const toRecord = (bytes: Uint8Array): MunicipalProfile =>
  JSON.parse(decoder.decode(bytes)) as MunicipalProfile

export const toBytes = (record: MunicipalProfile): Uint8Array =>
  encoder.encode(JSON.stringify(record))
