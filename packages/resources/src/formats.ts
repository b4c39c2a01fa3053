import { type FormatRow, formats } from '@kommunalgraph/model'
import type { DocumentKind } from './resource.ts'

/**
 * The formats that a kind of resource is offered in, in the server's order: for programs, HTML stands before CSV.
 */
export function formatsOf(kind: DocumentKind): readonly FormatRow[] {
  const offered = formats.filter(({ name }) => kind.formats.includes(name))
  return kind.readers === 'people' ? offered : lastBeforeCsv(offered)
}

function lastBeforeCsv(offered: readonly FormatRow[]): FormatRow[] {
  const named = (names: readonly string[]) => offered.filter(({ name }) => names.includes(name))
  return [
    ...offered.filter(({ name }) => name !== 'html' && name !== 'csv'),
    ...named(['html']),
    ...named(['csv']),
  ]
}
