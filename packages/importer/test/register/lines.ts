/* Lines of a register that never was: a state, a district, an association, municipalities called Musterstadt. */

export interface Parts {
  readonly record: string
  readonly status?: string
  readonly key: string
  readonly association?: string
  readonly name: string
  readonly seat?: string
  readonly kind?: string
  readonly figures?: string
  readonly postcode?: string
  readonly mark?: string
}

/** A line of 220 characters. */
export const lineOf = (parts: Parts): string =>
  [
    parts.record,
    (parts.status ?? '20251130').padEnd(8),
    parts.key.padEnd(8),
    (parts.association ?? '').padEnd(4),
    parts.name.padEnd(50),
    (parts.seat ?? '').padEnd(50),
    (parts.kind ?? '').padEnd(6),
    (parts.figures ?? '').padEnd(37),
    (parts.postcode ?? '').padEnd(5),
    (parts.mark ?? '').padEnd(5),
  ]
    .join('')
    .padEnd(220)

/** Hectares, population, of it male. */
export const figures = (...values: readonly (number | string)[]): string =>
  values.map((value) => String(value).padStart(11, '0')).join('')

const state = { record: '10', key: '08', name: 'Musterland', seat: 'Musterstadt' }
const administrativeRegion = { record: '20', key: '081', name: 'Musterbezirk' }
const region = { record: '30', key: '0811', name: 'Region Muster', seat: 'Musterstadt' }
const district = { record: '40', key: '08119', name: 'Muster', seat: 'Musterstadt', kind: '44' }
const association = {
  record: '50',
  key: '08119',
  association: '5001',
  name: 'Musterverband',
  seat: 'Musterstadt',
  kind: '54',
}
export const town: Parts = {
  record: '60',
  key: '08119001',
  association: '5001',
  name: 'Musterstadt (Probe)/ Übung, Stadt',
  kind: '63',
  figures: figures(1234, 5000, 2400),
  postcode: '01234',
  mark: '*****',
}
export const village: Parts = {
  ...town,
  key: '08119002',
  name: 'Musterdorf',
  kind: '64',
  figures: figures(66, 40, 21),
  postcode: '',
  mark: '',
}

export const containers = [state, administrativeRegion, region, district, association].map(lineOf)

/** A small register with other lines for its municipalities. */
export const registerOf = (...municipalities: readonly string[]): string =>
  [...containers, ...municipalities, ''].join('\n')
