import {
  type CellReading,
  figureIn,
  keyIn,
  kindIn,
  nameIn,
  postcodeIn,
  type RegisterNote,
  seatIn,
  statusIn,
  unread,
} from './cells.ts'
import { associationKinds, districtKinds, municipalityKinds, recordKinds } from './kinds.ts'
import { cellOf, outOfColumn, type RegisterLine } from './layout.ts'
import type { AssociationRow, DistrictRow, MunicipalityRow, RegisterRow } from './register-row.ts'

type RecordKind = keyof typeof recordKinds

interface Head {
  readonly line: number
  readonly territorialStatus: string | undefined
  readonly key: string
  readonly name: string
}

/** A line as a row. Without a row the line is lost, and a note says why. */
export function readRow(line: RegisterLine): CellReading<RegisterRow> {
  const cell = cellOf(line, 'recordKind')
  if (!isRecordKind(cell.text)) return unread('register/record-unknown', cell)
  const shifted = outOfColumn(line)
  if (shifted !== undefined) return unread('register/columns-shifted', shifted)
  const { kind, digits } = recordKinds[cell.text]
  const [key, name, status] = [keyIn(line, 'key', digits), nameIn(line), statusIn(line)]
  const notes = [...status.notes, ...key.notes, ...name.notes]
  if (key.value === undefined || name.value === undefined) return { value: undefined, notes }
  const head = {
    line: line.number,
    territorialStatus: status.value,
    key: key.value,
    name: name.value,
  }
  const row = withRest(kind, line, head)
  return { value: row.value, notes: [...notes, ...row.notes] }
}

const isRecordKind = (text: string): text is RecordKind => Object.hasOwn(recordKinds, text)

/** What a kind of record has besides key and name. */
const readers = {
  district: districtIn,
  association: associationIn,
  municipality: municipalityIn,
} as const

function withRest(
  record: RegisterRow['record'],
  line: RegisterLine,
  head: Head,
): CellReading<RegisterRow> {
  if (record === 'district' || record === 'association' || record === 'municipality')
    return readers[record](line, head)
  const seat = seatIn(line)
  return { value: { record, ...head, seat: seat.value }, notes: seat.notes }
}

function districtIn(line: RegisterLine, head: Head): CellReading<DistrictRow> {
  const [seat, kindCode] = [seatIn(line), kindIn(line, districtKinds)]
  return {
    value: { record: 'district', ...head, seat: seat.value, kindCode: kindCode.value },
    notes: [...seat.notes, ...kindCode.notes],
  }
}

function associationIn(line: RegisterLine, head: Head): CellReading<AssociationRow> {
  const association = keyIn(line, 'association', 4)
  if (association.value === undefined) return { value: undefined, notes: association.notes }
  const [seat, kindCode] = [seatIn(line), kindIn(line, associationKinds)]
  const key = head.key + association.value
  return {
    value: { record: 'association', ...head, key, seat: seat.value, kindCode: kindCode.value },
    notes: [...seat.notes, ...kindCode.notes],
  }
}

function municipalityIn(line: RegisterLine, head: Head): CellReading<MunicipalityRow> {
  const association = keyIn(line, 'association', 4)
  if (association.value === undefined) return { value: undefined, notes: association.notes }
  const kindCode = kindIn(line, municipalityKinds)
  const [area, population] = [figureIn(line, 'areaHectares'), figureIn(line, 'population')]
  const [male, postcode] = [figureIn(line, 'male'), postcodeIn(line)]
  const readings = [kindCode, area, population, male, postcode]
  const row: MunicipalityRow = {
    record: 'municipality',
    ...head,
    ars: head.key.slice(0, 5) + association.value + head.key.slice(5),
    kindCode: kindCode.value,
    areaHectares: area.value,
    population: population.value,
    male: male.value,
    postcode: postcode.value,
    severalPostcodes: cellOf(line, 'severalPostcodes').text !== '',
  }
  return {
    value: row,
    notes: [...readings.flatMap(({ notes }) => notes), ...partNotes(row, line)],
  }
}

function partNotes({ male, population }: MunicipalityRow, line: RegisterLine): RegisterNote[] {
  if (male === undefined || population === undefined || male <= population) return []
  const words = { text: String(male), whole: String(population) }
  return [{ code: 'register/part-exceeds-whole', at: cellOf(line, 'male'), words }]
}
