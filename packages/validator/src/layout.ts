import { toSlug } from '@kommunalgraph/model'
import { type Finding, finding } from './finding.ts'
import { nearest } from './suggest.ts'

/** What a file of the data folder holds. */
export type DataFileKind =
  | 'municipality'
  | 'concepts'
  | 'fields'
  | 'network'
  | 'look'
  | 'sources'
  | 'outlines'
  | 'reference'

/** A file that belongs where it is. */
export interface Placed {
  readonly kind: DataFileKind
  /** The file's name without its ending. */
  readonly name: string
  readonly findings: readonly Finding[]
}

const single: Readonly<Record<string, DataFileKind>> = {
  'fields.yaml': 'fields',
  'network.yaml': 'network',
  'sources.yaml': 'sources',
}

interface Folder {
  readonly kind: DataFileKind
  readonly endings: readonly [string, ...string[]]
}

/** The folders that are read, and what their files end in. */
export const folders: Readonly<Record<string, Folder>> = {
  municipalities: { kind: 'municipality', endings: ['.yaml'] },
  concepts: { kind: 'concepts', endings: ['.yaml'] },
  reference: { kind: 'reference', endings: ['.csv'] },
  look: { kind: 'look', endings: ['.svg', '.png', '.woff2'] },
  outlines: { kind: 'outlines', endings: ['.geojson'] },
}

/** Those whose files all records share. */
export const sharedFolders: readonly string[] = Object.keys(folders).filter(
  (name) => folders[name]?.kind !== 'municipality',
)

const isKey = (name: string): boolean => name !== '' && toSlug(name) === name

/** What people put beside data for people, by its beginning. */
const forPeople = /^(?:\.|changelog|licen[cs]e|notice|ofl|readme)/i

/** Nobody should think that it is read; most often it is a known name with a slip in it. */
function unread(name: string): Finding {
  const known = [...Object.keys(single), ...Object.keys(folders)]
  return finding('data/unread', [], { name, suggestion: nearest(name, known) })
}

/** A municipality must not vanish because its file ends in .yml. */
const almostYaml = /\.(?:ya?ml|json)$/i

/**
 * What the file at a path (below the data folder) holds.
 *
 * @returns a finding when it does not belong there; undefined for files that nobody reads, such as README.md, and below
 * folders that nobody reads
 */
export function placeOf(path: string): Placed | Finding | undefined {
  const [folderName = '', ...rest] = path.split('/')
  const file = rest.join('/')
  const alone = single[path]
  if (alone) return { kind: alone, name: path.replace('.yaml', ''), findings: [] }
  const folder = folders[folderName]
  if (folder === undefined && rest.length === 0 && !forPeople.test(path)) return unread(path)
  if (folder === undefined || file === '' || file.startsWith('.')) return undefined
  // A typeface comes with the text of its licence, outlines with whose they are and how they were made.
  if ((folder.kind === 'look' || folder.kind === 'outlines') && forPeople.test(file))
    return undefined
  return inFolder(folder, file)
}

function inFolder({ kind, endings }: Folder, file: string): Placed | Finding {
  const [first] = endings
  const ending = endings.find((each) => file.endsWith(each))
  if (ending === undefined || file.includes('/')) {
    const stem = file.replace(almostYaml, '')
    const suggestion = `${toSlug(stem)}${first}`
    return first === '.yaml' && almostYaml.test(file) && !file.includes('/')
      ? finding('data/file-name', [], { name: file, suggestion })
      : finding('data/unexpected-file', [], { name: file })
  }
  const name = file.slice(0, -ending.length)
  if (kind === 'reference' || isKey(name)) return { kind, name, findings: [] }
  const suggestion = `${toSlug(name)}${ending}`
  return {
    kind,
    name: toSlug(name),
    findings: [finding('data/file-name', [], { name: file, suggestion })],
  }
}

export const isPlaced = (place: Placed | Finding | undefined): place is Placed =>
  place !== undefined && 'kind' in place
