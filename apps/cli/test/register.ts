/** A line of the register: kind of record, key, name, kind and figures, each in its columns. */
const line = (record: string, key: string, name: string, kind = '', rest = ''): string =>
  [`${record}20990101${key.padEnd(8)}    `, name.padEnd(100), kind.padEnd(6), rest.padEnd(37)]
    .join('')
    .padEnd(220)

const figures = [1234, 5000, 2400].map((value) => String(value).padStart(11, '0')).join('')

/** A register of a territorial status that no edition has. */
export const register = [
  line('10', '14', 'Musterland'),
  line('20', '149', 'Musterbezirk'),
  line('40', '14999', 'Muster', '44'),
  `50${'20990101'}14999   5001${'Musterdorf'.padEnd(100)}50`.padEnd(220),
  `60${'20990101'}149990015001${'Musterdorf'.padEnd(100)}64    ${figures}`.padEnd(220),
  '',
].join('\n')
