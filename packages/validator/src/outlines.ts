import {
  type Issue,
  type OutlineLine,
  type Outlines,
  outlineLines,
  type ReferencePlace,
  toOutlines,
} from '@kommunalgraph/model'
import { z } from 'zod'
import type { TextFile } from './file.ts'
import { type Finding, finding, type Path, type Position, toIssue, wholeFile } from './finding.ts'
import { nearest } from './suggest.ts'

/* outlines/*.geojson: where the borders of a state run. */

/** Every page with a map has the lines in it: more than this makes it slow, and no eye sees the difference. */
const most = 256 * 1024

const point = z.tuple([z.number(), z.number()]).readonly()
const line = z.array(point).min(2).readonly()

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).readonly() }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(line).readonly() }),
  z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(line).readonly()).readonly(),
  }),
])

const outlineFile = z.object({
  type: z.literal('FeatureCollection'),
  source: z.object({ credit: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
  features: z
    .array(z.object({ type: z.literal('Feature'), id: z.string(), geometry }))
    .min(1)
    .readonly(),
})

type OutlineFile = z.infer<typeof outlineFile>

/** What a file of outlines is held against. */
interface Known {
  /** States of the network; undefined where its file cannot be read. */
  readonly states: readonly string[] | undefined
  readonly places: ReadonlyMap<string, ReferencePlace>
}

interface ReadOutlines {
  readonly outlines: Outlines | undefined
  readonly issues: readonly Issue[]
}

const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Where a feature names itself, the last time it does; the beginning of the file for what belongs to none. */
function placeOfFeature(text: string, id: unknown): Position {
  if (typeof id !== 'string') return wholeFile
  const found = [...text.matchAll(new RegExp(`"id"\\s*:\\s*"${escaped(id)}"`, 'g'))].at(-1)
  return found === undefined ? wholeFile : positionAt(text, found.index)
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** V8 says the offset of what it could not read. */
function unreadable(text: string, error: unknown): Finding {
  const [, offset] = /position (\d+)/.exec(String(error)) ?? []
  return {
    ...finding('outlines/not-json', []),
    at: positionAt(text, offset === undefined ? text.length : Number(offset)),
  }
}

const idAt = (value: unknown, [list, index]: Path): unknown =>
  list === 'features' && typeof index === 'number'
    ? (value as { readonly features?: readonly { readonly id?: unknown }[] }).features?.[index]?.id
    : undefined

/** What is not as a file of outlines is: each feature once. */
function malformed(text: string, value: unknown, error: z.ZodError): readonly Finding[] {
  const byPart = Map.groupBy(error.issues, ({ path }) => path.slice(0, 2).join('.'))
  return [...byPart.values()].flatMap(([issue]) => {
    const path = (issue?.path ?? []) as Path
    const words = { place: path.join('.') || '–' }
    return [
      { ...finding('outlines/form', path, words), at: placeOfFeature(text, idAt(value, path)) },
    ]
  })
}

const isGerman = (lines: readonly OutlineLine[]): boolean =>
  lines.every((each) => each.every(([lon, lat]) => lon > 5 && lon < 16 && lat > 47 && lat < 56))

function judgeFeatures(
  { features }: OutlineFile,
  { name: state, text = '' }: TextFile,
  { places }: Known,
): readonly Finding[] {
  const seen = new Set<string>()
  const keys = [...places.keys()].filter((key) => key.length === 5 && key.startsWith(state))
  return features.flatMap((feature, index) => {
    const { id } = feature
    const at = placeOfFeature(text, id)
    const path: Path = ['features', index, 'id']
    const repeated = seen.has(id)
    seen.add(id)
    if (repeated) return [{ ...finding('outlines/repeated', path, { value: id }), at }]
    const isPart = id === 'land' || id === 'borders'
    const isDistrict = /^\d{5}$/.test(id) && id.startsWith(state)
    if (!isPart && (!isDistrict || (keys.length > 0 && !keys.includes(id)))) {
      const words = { value: id, state, suggestion: nearest(id, [...keys, 'land', 'borders']) }
      return [{ ...finding('outlines/wrong-key', path, words), at }]
    }
    return isGerman(outlineLines(feature))
      ? []
      : [{ ...finding('outlines/elsewhere', path, { value: id }), at }]
  })
}

interface Judged {
  readonly outlines?: Outlines
  readonly findings: readonly Finding[]
}

function judgeText(file: TextFile, known: Known): Judged {
  const { text = '' } = file
  if (text.length > most)
    return { findings: [finding('outlines/too-large', [], { size: text.length, limit: most })] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { findings: [unreadable(text, error)] }
  }
  const { data, error } = outlineFile.safeParse(value)
  if (data === undefined) return { findings: error ? malformed(text, value, error) : [] }
  const findings = judgeFeatures(data, file, known)
  const hasLand = data.features.some(({ id }) => id === 'land')
  return {
    outlines: toOutlines(data),
    findings: hasLand ? findings : [...findings, finding('outlines/without-land', ['features'])],
  }
}

/** Read and check the outlines of one state: its key is the name of the file. */
export function readOutlines(file: TextFile, known: Known): ReadOutlines {
  const told = (found: readonly Finding[]): readonly Issue[] =>
    found.map((each) => toIssue(each, file.file, each.at ?? wholeFile))
  if (file.text === undefined) return { outlines: undefined, issues: told(file.findings) }
  const { states } = known
  if (states !== undefined && !states.includes(file.name)) {
    const words = { name: file.name, suggestion: nearest(file.name, states) }
    const found = finding('outlines/other-state', [], words)
    return { outlines: undefined, issues: told([...file.findings, found]) }
  }
  const { findings, outlines } = judgeText(file, known)
  return {
    outlines: findings.length === 0 ? outlines : undefined,
    issues: told([...file.findings, ...findings]),
  }
}
