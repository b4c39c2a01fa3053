import type { Path } from './finding.ts'

/**
 * A value without the parts that its schema refused: everything may be missing, and lists keep their positions.
 *
 * So rules run over what is sound in a file that has faults elsewhere, and all findings come at once.
 */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }

interface Branch {
  readonly parts: Map<string | number, Branch>
  refused: boolean
}

const branch = (): Branch => ({ parts: new Map(), refused: false })

function toTree(paths: readonly Path[]): Branch {
  const root = branch()
  for (const path of paths) {
    let at = root
    for (const part of path) {
      const next = at.parts.get(part) ?? branch()
      at.parts.set(part, next)
      at = next
    }
    at.refused = true
  }
  return root
}

function keep(value: unknown, tree: Branch | undefined): unknown {
  if (tree === undefined || typeof value !== 'object' || value === null)
    return tree?.refused ? undefined : value
  if (tree.refused) return undefined
  if (Array.isArray(value)) return value.map((item, index) => keep(item, tree.parts.get(index)))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, keep(part, tree.parts.get(key))]),
  )
}

/** The value without what stands at the given paths. */
export const without = (value: unknown, paths: readonly Path[]): unknown =>
  paths.length === 0 ? value : keep(value, toTree(paths))
