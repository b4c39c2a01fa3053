import { words } from './words.ts'

/** The article of a district by its name; of a name that has none, the sentence does without. */
function definite(name: string): string {
  if (/kreis/i.test(name)) return `der ${name}`
  return /region|verband/i.test(name) ? `die ${name}` : name
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const placesWords = words({
  title: { de: 'Alle Orte', en: 'All places' },
  intro: {
    de: 'Welche Städte, Gemeinden und Kreise dabei sind, welche nicht, und warum Sie auch dann etwas finden.',
    en: 'Which towns, municipalities and districts take part, which do not, and why you still find something.',
  },
  description: {
    de: 'Verzeichnis aller Städte, Gemeinden und Kreise: wer selbst im Netzwerk dabei ist, wer über ein größeres Gebiet und wer noch nicht.',
    en: 'Directory of all towns, municipalities and districts: who takes part in the network, whose district does, and who does not yet.',
  },
  tally: {
    de: (all: string, members: string, through: string) =>
      `Von ${all} Orten im Verzeichnis sind ${members} selbst dabei; bei ${through} weiteren ist es das größere Gebiet, in dem sie liegen.`,
    en: (all: string, members: string, through: string) =>
      `Of ${all} places in the directory ${members} take part themselves; for another ${through} their district does.`,
  },
  independent: { de: 'Kreise und kreisfreie Städte', en: 'Districts and independent cities' },
  ofThem: {
    de: (members: string, all: string) => `${members} von ${all} Orten darin`,
    en: (members: string, all: string) => `${members} of ${all} places within`,
  },
  legend: {
    de: 'Namen mit Link sind selbst dabei.',
    en: 'Names with a link take part themselves.',
  },
  answers: { de: 'Gesuchte Orte', en: 'Places searched for' },
  through: {
    de: (place: string, district: string) =>
      `${place} ist selbst nicht dabei, ${definite(district)} ist es.`,
    en: (place: string, district: string) =>
      `${place} does not take part itself, but the ${district} does.`,
  },
  notYet: {
    de: (place: string) => `${capital(definite(place))} ist noch nicht dabei.`,
    en: (place: string) => `${place} does not take part yet.`,
  },
  inside: {
    de: (place: string, counted: string) =>
      `${capital(definite(place))} ist selbst nicht dabei, aber darin: ${counted}.`,
    en: (place: string, counted: string) =>
      `${place} does not take part itself, but within it: ${counted}.`,
  },
  state: {
    de: (place: string, counted: string) => `${place} ist das ganze Land. Im Netzwerk: ${counted}.`,
    en: (place: string, counted: string) =>
      `${place} is the whole state. In the network: ${counted}.`,
  },
  office: {
    de: (postcode: string, place: string) =>
      `${postcode} ist die Postleitzahl der Verwaltung von ${place}. `,
    en: (postcode: string, place: string) =>
      `${postcode} is the postcode of the town hall of ${place}. `,
  },
  nearPostcode: {
    de: (postcode: string) =>
      `${postcode} ist von keiner Verwaltung die Postleitzahl. In derselben Gegend liegen:`,
    en: (postcode: string) => `${postcode} is the postcode of no town hall. In the same area are:`,
  },
  unknown: {
    de: (text: string, states: string) =>
      `„${text}“ steht nicht im amtlichen Verzeichnis (${states}). Ortsteile haben dort keinen Eintrag: Suchen Sie nach der Stadt oder Gemeinde, zu der der Ort gehört.`,
    en: (text: string, states: string) =>
      `“${text}” is not in the official directory (${states}). Parts of towns have no entry there: search for the town or municipality that the place belongs to.`,
  },
  open: { de: (name: string) => `${name} ansehen`, en: (name: string) => `View ${name}` },
  list: { de: 'Diese Kommunen zeigen', en: 'Show these municipalities' },
  interest: { de: 'Interesse melden', en: 'Express interest' },
  guide: { de: 'So geht es', en: 'How it works' },
  mailSubject: {
    de: (name: string) => `${name} möchte dabei sein`,
    en: (name: string) => `${name} would like to take part`,
  },
  suggestions: { de: 'Vorschläge', en: 'Suggestions' },
  suggested: {
    de: (count: string) => `${count} Vorschläge`,
    en: (count: string) => `${count} suggestions`,
  },
})
