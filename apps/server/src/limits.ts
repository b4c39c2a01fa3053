/** Limits of a request in bytes and milliseconds (docs/http.md, section 10). */
export const limits = {
  target: 4_096,
  headers: 16_384,
  body: 65_536,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  idle: 30_000,
} as const

export type Limits = Readonly<Record<keyof typeof limits, number>>
