import { isSeq, Scalar, type YAMLMap, YAMLSeq } from 'yaml'
import { foldedLabel } from '../places/fold.ts'
import {
  append,
  type Change,
  contentOf,
  isEqual,
  type Merger,
  mapAt,
  mapsOf,
  nodeAt,
  plainOf,
  says,
  setId,
  take,
} from './change.ts'

/* Lists whose entries are matched: figures, goals, contacts, sources. */

const figureKey = (figure: YAMLMap): string =>
  ['measure', 'method', 'referenceDate'].map((key) => figure.get(key) ?? '').join(' ')

/** The same figure: measure, method and date; or the same value, to which somebody has found the date. */
const isSameFigure = (old: YAMLMap, input: YAMLMap): boolean =>
  figureKey(old) === figureKey(input) ||
  (!input.has('referenceDate') &&
    ['measure', 'method', 'value'].every((key) => old.get(key) === input.get(key)))

export const statistics: Merger = (record, field, input) =>
  mapsOf(input).flatMap((figure): readonly Change[] => {
    const all = mapsOf(nodeAt(record, field))
    const index = all.findIndex((old) => isSameFigure(old, figure))
    const old = all[index]
    const after = plainOf(figure)
    if (old === undefined) {
      const at = append(record, field, figure)
      return [{ pointer: `/${field}/${at}`, before: undefined, after, input: after }]
    }
    const isKnown = old.get('value') === figure.get('value') && old.has('referenceDate')
    if (isKnown || says(contentOf(old), contentOf(figure))) return []
    return take(old, figure, `/${field}/${index}`)
  })

const nextId = (entries: readonly YAMLMap[]): number =>
  Math.max(0, ...entries.map((entry) => Number(entry.get('id')) || 0)) + 1

const goalText = (goal: YAMLMap): string =>
  foldedLabel(String(mapAt(goal, 'text')?.get('de') ?? ''))

/** The page's list of goals; a goal that the file has in the same words keeps its id and translations. */
export const goals: Merger = (record, field, input) => {
  const node = nodeAt(record, field)
  const old = mapsOf(node)
  const before = plainOf(node)
  const said = plainOf(input)
  let id = nextId(old)
  const items = mapsOf(input).map((goal) => {
    const same = old.find((each) => goalText(each) === goalText(goal))
    if (same !== undefined) return same
    setId(goal, new Scalar(id))
    id += 1
    return goal
  })
  if (isEqual(before, items.map(plainOf))) return []
  const list = isSeq(node) ? node : new YAMLSeq()
  list.items = items
  if (list !== node) record.set(field, list)
  return [{ pointer: `/${field}`, before, after: plainOf(list), input: said }]
}

const isSameContact = (old: YAMLMap, input: YAMLMap): boolean => {
  const shared = (key: string): boolean => input.has(key) && old.get(key) === input.get(key)
  const isUnit = !input.has('name') && !old.has('name')
  return (
    shared('email') ||
    shared('telephone') ||
    shared('name') ||
    (isUnit && isEqual(plainOf(nodeAt(old, 'unit')), plainOf(nodeAt(input, 'unit'))))
  )
}

/** Contacts that the page names; whoever else stands in the file stays, and so does a basis that somebody has written. */
export const contacts: Merger = (record, field, input) =>
  mapsOf(input).flatMap((contact): readonly Change[] => {
    const all = mapsOf(nodeAt(record, field))
    const index = all.findIndex((old) => isSameContact(old, contact))
    const old = all[index]
    if (old === undefined) {
      const said = plainOf(contact)
      setId(contact, new Scalar(nextId(all)))
      const at = append(record, field, contact)
      return [
        { pointer: `/${field}/${at}`, before: undefined, after: plainOf(contact), input: said },
      ]
    }
    contact.delete('id')
    if (old.has('basis')) contact.delete('basis')
    if (says(contentOf(old), contentOf(contact))) return []
    return take(old, contact, `/${field}/${index}`)
  })

/** The page as a source; a title and licence that are there stay. */
export const sources: Merger = (record, field, input) =>
  mapsOf(input).flatMap((source): readonly Change[] => {
    const all = mapsOf(nodeAt(record, field))
    const index = all.findIndex((old) => old.get('id') === source.get('id'))
    const old = all[index]
    if (old === undefined) {
      const at = append(record, field, source)
      const after = plainOf(source)
      return [{ pointer: `/${field}/${at}`, before: undefined, after, input: after }]
    }
    for (const key of ['title', 'licence']) if (old.has(key)) source.delete(key)
    return take(old, source, `/${field}/${index}`)
  })
