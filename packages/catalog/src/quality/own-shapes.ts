import { readFileSync } from 'node:fs'
import { Parser, type Quad } from 'n3'
import type { ApplicationProfileName } from '../profiles/profiles.ts'

/** Beside the sources as well as beside what is built from them. */
const folder = new URL('../../shapes/', import.meta.url)

const parse = (name: string): Quad[] =>
  new Parser().parse(readFileSync(new URL(`${name}.ttl`, folder), 'utf8'))

/** Our own shapes of a profile: what we promise everywhere, and what it adds. */
export const ownShapes = (name: ApplicationProfileName): readonly Quad[] => [
  ...parse('common'),
  ...parse(name),
]
