import type { Finding } from '../finding.ts'

/** How wide and high a picture is, and what is wrong with it. */
export interface ReadPicture {
  readonly width?: number
  readonly height?: number
  readonly findings: readonly Finding[]
}
