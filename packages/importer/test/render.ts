import fc from 'fast-check'
import { placeIndexOf } from '../src/places/place-index.ts'
import { places } from './places.ts'

/* Random profiles, and the many ways in which a page may tell them. */

const { municipalities } = placeIndexOf(places)

/** What a page tells, as values. */
export interface Told {
  readonly title: string
  readonly ags: string
  readonly since: string
  readonly population: { readonly value: number; readonly date: string }
  readonly children: { readonly value: number; readonly text: string }
  readonly quotation: { readonly text: string; readonly name: string; readonly office: string }
  readonly paragraphs: readonly string[]
  readonly motto: string
  readonly goals: readonly string[]
  readonly contacts: readonly Contact[]
}

interface Contact {
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly town: string
  readonly line: string
  readonly mailbox: string
}

/** How a page tells it. */
export interface Style {
  readonly gap: string
  readonly end: string
  readonly inline: boolean
  readonly upper: boolean
  readonly group: string
  readonly date: 'dots' | 'words' | 'stand'
  readonly marks: readonly [open: string, close: string]
  readonly credit: 'line' | 'next'
  readonly bullet: string
  readonly phone: (line: string) => string
  readonly mask: (mailbox: string) => string
  readonly form: 'NFC' | 'NFD'
  readonly blank: string
}

const word = fc.constantFrom(
  'das',
  'Muster',
  'zeigt',
  'ein',
  'Beispiel',
  'ohne',
  'Inhalt',
  'für',
  'Prüfungen',
  'größer',
  'als',
  'Äpfel',
  'Straßen',
  'weiß',
  'kein',
  'Mensch',
  'Kinder-',
  'und',
  'Jugendmuster',
  '(in Klammern)',
  '"in Marken"',
  'E-Mail',
  '2,5',
)

const sentence = fc
  .array(word, { minLength: 6, maxLength: 14 })
  .map(
    (words) =>
      `Hier ${words.join(' ').replaceAll('- ', '- und ').replaceAll('und und', 'und').replace(/-$/, '-Muster')}.`,
  )

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(' '))

const name = fc
  .tuple(
    fc.constantFrom('Erika', 'Max', 'Änne', 'Jörg-Uwe'),
    fc.constantFrom('Mustermann', 'Muster-Beispiel', 'von Muster'),
  )
  .map((parts) => parts.join(' '))

const contact: fc.Arbitrary<Contact> = fc.record({
  name,
  street: fc.constantFrom('Musterstraße 1', 'Am Muster 12a', 'Musterplatz 3-5', 'Muster-Weg 7'),
  postcode: fc.integer({ min: 10000, max: 99999 }).map(String),
  town: fc.constantFrom('Musterstadt', 'Bad Muster', 'Muster-Hausen'),
  line: fc.integer({ min: 100, max: 999 }).map((extension) => `4710${extension}`),
  mailbox: fc.constantFrom('info', 'amt00', 'erika.mustermann', 'muster-stelle'),
})

export const told: fc.Arbitrary<Told> = fc
  .record({
    place: fc.constantFrom(...municipalities),
    since: fc.integer({ min: 2000, max: 2025 }).map(String),
    total: fc.integer({ min: 10000, max: 900000 }),
    share: fc.integer({ min: 13, max: 23 }),
    date: fc.constantFrom('2020-12-31', '2019-01-01', '2021-03-15'),
    text: fc.constantFrom('Ende 2018', 'Stand: 31.1', '31.12.'),
    quotation: fc.record({
      text: paragraph,
      name,
      office: fc.constantFrom('Landrat', 'Bürgermeisterin der Stadt, Vorsitzende'),
    }),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    motto: fc.constantFrom('Ein Muster für alle', 'Gut – besser – Muster', 'Wir sind Beispiel'),
    goals: fc.uniqueArray(
      sentence.map((text) => text.slice(0, -1)),
      { minLength: 1, maxLength: 5 },
    ),
    contacts: fc.uniqueArray(contact, { maxLength: 2, selector: (each) => each.name }),
  })
  .map(({ place, total, share, date, text, ...rest }) => ({
    ...rest,
    title:
      place.kind === 'gemeinde'
        ? `Gemeinde ${place.name}`
        : place.kind.includes('stadt')
          ? `Stadt ${place.name}`
          : place.name,
    ags: place.ags,
    population: { value: total, date },
    children: { value: Math.round((total * share) / 100), text },
  }))

export const style: fc.Arbitrary<Style> = fc.record({
  gap: fc.constantFrom('\n\n', '\n\n\n\n'),
  end: fc.constantFrom('\n', '\r\n', '\u2028'),
  inline: fc.boolean(),
  upper: fc.boolean(),
  group: fc.constantFrom('.', ' ', '', "'", '\u202f', '’'),
  date: fc.constantFrom('dots', 'words', 'stand'),
  marks: fc.constantFrom(['„', '“'], ['»', '«'], ['«', '»'], ['“', '”']),
  credit: fc.constantFrom('line', 'next'),
  bullet: fc.constantFrom('•', '-', '–', '*', '#.', '#)', '▪'),
  phone: fc.constantFrom(
    (line: string) => `T 0221${line}`,
    (line: string) => `Telefon: 0221 / ${line}`,
    (line: string) => `Tel.: +49(0)221 ${line.slice(0, 4)}-${line.slice(4)}`,
    (line: string) => `0221 ${line}`,
  ),
  mask: fc.constantFrom(
    (mailbox: string) => `${mailbox}@example.org`,
    (mailbox: string) => `${mailbox}(at)example.org`,
    (mailbox: string) => `E-Mail: ${mailbox} [at] example [punkt] org`,
    (mailbox: string) => `${mailbox} at example.org`,
  ),
  form: fc.constantFrom('NFC', 'NFD'),
  blank: fc.constantFrom(' ', '\u00a0', '  '),
})

const grouped = (value: number, sign: string): string =>
  String(value).replaceAll(/\B(?=(\d{3})+$)/g, sign)

function dated(date: string, form: Style['date']): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const months = [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ]
  if (form === 'words') return `(${Number(day)}. ${months[Number(month) - 1]} ${year})`
  return form === 'dots' ? `(${day}.${month}.${year})` : `Stand: ${day}.${month}.${year}`
}

/** A page that tells what is to be told, in a style. */
export function rendered(page: Told, style: Style): string {
  const label = (text: string) => (style.upper ? text.toUpperCase() : text)
  const row = (name: string, value: string) =>
    style.inline ? `${label(name)}: ${value}` : `${label(name)}:\n\n${value}`
  const bullet = (index: number) => style.bullet.replace('#', String(index + 1))
  const { quotation } = page
  const credit = `(${quotation.name}, ${quotation.office})`
  const quoted = `${style.marks[0]}${quotation.text}${style.marks[1]}`
  const lines = [
    'Startseite',
    page.title,
    row('Seit wann dabei', page.since),
    row(
      'Einwohnerzahl',
      `${grouped(page.population.value, style.group)} ${dated(page.population.date, style.date)}`,
    ),
    row('Kinder unter 18', `${grouped(page.children.value, style.group)} (${page.children.text})`),
    `${label('ZITAT der kommunalen Spitze')}\n\n${quoted}${style.credit === 'line' ? ' ' : '\n'}${credit}`,
    ...page.paragraphs,
    [`"${page.motto}"`, ...page.goals.map((goal, index) => `${bullet(index)} ${goal}`)].join('\n'),
    ...page.contacts.map((each) =>
      [
        each.name,
        each.street,
        `${each.postcode} ${each.town}`,
        style.phone(each.line),
        style.mask(each.mailbox),
      ].join('\n'),
    ),
    'Zur Website',
  ]
  const text = lines.join(style.gap).replaceAll(' ', style.blank).replaceAll('\n', style.end)
  return text.normalize(style.form)
}
