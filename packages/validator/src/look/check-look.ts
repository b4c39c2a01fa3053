import { hash } from 'node:crypto'
import { extname } from 'node:path'
import { type Issue, type LookContent, lookMediaTypes, type Network } from '@kommunalgraph/model'
import { decode } from '../decode.ts'
import type { Draft } from '../draft.ts'
import { type Finding, finding, toIssue, wholeFile } from '../finding.ts'
import type { FoundFile } from '../read.ts'
import { tooLarge } from './limits.ts'
import { readPng } from './png.ts'
import type { ReadPicture } from './read-picture.ts'
import { readSvg } from './svg.ts'
import { readWoff2 } from './woff2.ts'

/* The files of `look/`: whether each is what it says, harmless and small enough. */

/** The files that are sound, by name, and what is wrong with the others. */
export interface CheckedLook {
  readonly files: ReadonlyMap<string, LookContent>
  /** Every file that is there, sound or not. */
  readonly names: ReadonlySet<string>
  readonly issues: readonly Issue[]
}

/** The names of files that `network.yaml` gives, by what they are for. */
function filesOf(look: Draft<Network>['look']): {
  readonly logos: readonly string[]
  readonly icons: readonly string[]
  readonly fonts: readonly string[]
} {
  const there = (names: readonly (string | undefined)[]): readonly string[] =>
    names.filter((name) => name !== undefined)
  return {
    logos: there([look?.logo?.file, look?.logo?.dark]),
    icons: there([look?.icon]),
    fonts: there([look?.font?.regular, look?.font?.bold]),
  }
}

function readSvgFile(bytes: Uint8Array): ReadPicture {
  const { findings, text } = decode(bytes)
  return text === undefined ? { findings } : readSvg(text)
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => ReadPicture>> = {
  '.svg': readSvgFile,
  '.png': readPng,
  '.woff2': (bytes) => ({ findings: readWoff2(bytes) }),
}

/** How many times as long one side of a logo may be as the other: more would leave the head of a page. */
const longest = 8

function proportions(
  { height, width }: ReadPicture,
  name: string,
  { icons }: ReturnType<typeof filesOf>,
): readonly Finding[] {
  if (width === undefined || height === undefined) return []
  const ratio = Math.max(width / height, height / width)
  const most = icons.includes(name) ? 1 : longest
  return ratio > most ? [finding('look/proportions', [], { width, height })] : []
}

function contentOf(name: string, bytes: Uint8Array, { height, width }: ReadPicture): LookContent {
  const ending = extname(name)
  const stem = name.slice(0, -ending.length)
  return {
    name: `${stem}.${hash('sha256', bytes).slice(0, 12)}${ending}`,
    mediaType: lookMediaTypes[ending as keyof typeof lookMediaTypes],
    bytes: bytes.length,
    ...(width !== undefined && height !== undefined && { width, height }),
    content: bytes,
  }
}

/** A file and what is wrong with it. */
function checkFile(
  name: string,
  bytes: Uint8Array,
  named: ReturnType<typeof filesOf>,
): { readonly findings: readonly Finding[]; readonly content?: LookContent } {
  const excess = tooLarge(name, bytes.length)
  if (excess) return { findings: [excess] }
  const read = readers[extname(name)]?.(bytes) ?? { findings: [] }
  const findings = [...read.findings, ...proportions(read, name, named)]
  return findings.length > 0 ? { findings } : { findings, content: contentOf(name, bytes, read) }
}

/** Check every file of the folder `look/`. */
export function checkLook(
  found: readonly FoundFile[],
  network: Draft<Network> | undefined,
  prefix: string,
): CheckedLook {
  const named = filesOf(network?.look)
  const used = new Set(Object.values(named).flat())
  const checked = found.map((file) => {
    const name = file.path.slice('look/'.length)
    const { content, findings } =
      'fault' in file
        ? { findings: [file.fault], content: undefined }
        : { content: undefined, ...checkFile(name, file.bytes, named) }
    // Where there is no network.yaml to read, nobody is blamed for what it does not name.
    const unused = network && !used.has(name) ? [finding('look/unused', [])] : []
    const label = file.label ?? `${prefix}${file.path}`
    const issues = [...findings, ...unused].map((each) =>
      toIssue(each, label, each.at ?? wholeFile),
    )
    return { name, content, issues }
  })
  return {
    files: new Map(
      checked.flatMap(({ content, name }) => (content && used.has(name) ? [[name, content]] : [])),
    ),
    names: new Set(checked.map(({ name }) => name)),
    issues: checked.flatMap(({ issues }) => issues),
  }
}
