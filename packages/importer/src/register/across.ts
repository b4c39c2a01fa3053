import type { RegisterNote } from './cells.ts'
import {
  districtKeyOf,
  isOutsideDistricts,
  municipalitiesOf,
  type RegisterContainers,
} from './containers.ts'
import { type Column, cellOf, type RegisterLine } from './layout.ts'
import type { MunicipalityRow, RegisterRow } from './register-row.ts'

/* What only several lines together tell. */

export interface ReadLine {
  readonly line: RegisterLine
  readonly row: RegisterRow
}

interface Across {
  /** Without rows whose key an earlier one has. */
  readonly kept: readonly RegisterRow[]
  readonly notes: readonly RegisterNote[]
}

export function acrossRows(read: readonly ReadLine[]): Across {
  const same = [...Map.groupBy(read, ({ row }) => `${row.record} ${row.key}`).values()]
  const repeated = new Set(same.flatMap(([, ...later]) => later))
  const kept = read.filter((each) => !repeated.has(each))
  const rows = kept.map(({ row }) => row)
  return {
    kept: rows,
    notes: [...same.flatMap(repetitions), ...otherStatus(kept), ...missing(kept, rows)],
  }
}

const noteOf = (
  code: RegisterNote['code'],
  line: RegisterLine,
  column: Column,
  words: RegisterNote['words'] = {},
): RegisterNote => ({ code, at: cellOf(line, column), words })

const repetitions = ([first, ...later]: readonly ReadLine[]): readonly RegisterNote[] =>
  later.map(({ line, row }) =>
    noteOf('register/key-repeated', line, 'key', {
      text: row.key,
      first: String(first?.row.line ?? ''),
    }),
  )

/** Two editions in one file would be one register that never was. */
function otherStatus(read: readonly ReadLine[]): readonly RegisterNote[] {
  const first = read.find(({ row }) => row.territorialStatus !== undefined)?.row
  return read
    .filter(
      ({ row: { territorialStatus: status } }) => status && status !== first?.territorialStatus,
    )
    .map(({ line, row }) =>
      noteOf('register/status-differs', line, 'territorialStatus', {
        text: row.territorialStatus ?? '',
        first: String(first?.line ?? ''),
      }),
    )
}

interface Level {
  readonly level: keyof RegisterContainers
  readonly what: { readonly de: string; readonly en: string }
  readonly column: Column
  /** The key of the container; undefined where there is none to expect. */
  readonly keyOf: (row: MunicipalityRow) => string | undefined
}

/** Not the regions of Baden-Württemberg: no digit tells that a state has them. */
const levels: readonly Level[] = [
  {
    level: 'state',
    what: { de: 'das Land', en: 'the state' },
    column: 'key',
    keyOf: ({ key }) => key.slice(0, 2),
  },
  {
    level: 'administrativeRegion',
    what: { de: 'der Regierungsbezirk', en: 'the administrative region' },
    column: 'key',
    // The digit is 0 where a state has none.
    keyOf: ({ key }) => (key[2] === '0' ? undefined : key.slice(0, 3)),
  },
  {
    level: 'district',
    what: { de: 'der Land- oder Stadtkreis', en: 'the district' },
    column: 'key',
    keyOf: (row) => (isOutsideDistricts(row) ? undefined : districtKeyOf(row)),
  },
  {
    level: 'association',
    what: { de: 'der Gemeindeverband', en: 'the municipal association' },
    column: 'association',
    keyOf: ({ ars }) => ars.slice(0, 9),
  },
]

function missing(read: readonly ReadLine[], rows: readonly RegisterRow[]): readonly RegisterNote[] {
  const lines = new Map(read.map(({ line, row }) => [row, line]))
  return municipalitiesOf(rows).flatMap(({ municipality, ...containers }) => {
    const line = lines.get(municipality)
    if (line === undefined) return []
    return levels.flatMap(({ column, keyOf, level, what }) => {
      const key = keyOf(municipality)
      if (key === undefined || containers[level] !== undefined) return []
      const words = { text: municipality.name, what, key }
      return [noteOf('register/container-missing', line, column, words)]
    })
  })
}
