import { words } from './words.ts'

export const quality = words({
  title: { de: 'Qualität der Katalogeinträge', en: 'Quality of the catalogue entries' },
  shortTitle: { de: 'Datenqualität', en: 'Data quality' },
  intro: {
    de: 'Das europäische Datenportal bewertet Katalogeinträge mit bis zu 405 Punkten. So viele erreichen unsere Datensätze nach denselben Regeln.',
    en: 'The European data portal rates catalogue entries with up to 405 points. This is how many our datasets reach by the same rules.',
  },
  description: {
    de: 'Bewertung der Katalogeinträge nach den Regeln des europäischen Datenportals: Punkte je Bereich, was fehlt und was dagegen hilft.',
    en: 'Rating of the catalogue entries by the rules of the European data portal: points per area, what is missing and how to mend it.',
  },
  score: { de: 'Punkte', en: 'Points' },
  average: { de: 'Im Mittel', en: 'On average' },
  lowest: { de: 'Wenigste Punkte', en: 'Fewest points' },
  best: { de: 'Volle Punktzahl', en: 'Full score' },
  of: {
    de: (points: string, most: string) => `${points} von ${most}`,
    en: (points: string, most: string) => `${points} of ${most}`,
  },
  share: {
    de: (count: string, all: string) => `${count} von ${all} Datensätzen`,
    en: (count: string, all: string) => `${count} of ${all} datasets`,
  },
  dimensions: { de: 'Bereiche', en: 'Areas' },
  dimension: { de: 'Bereich', en: 'Area' },
  missing: { de: 'Was fehlt', en: 'What is missing' },
  nothing: { de: 'Es fehlt nichts.', en: 'Nothing is missing.' },
  remedy: { de: 'Abhilfe', en: 'Remedy' },
  datasets: { de: 'Datensätze', en: 'Datasets' },
  method: { de: 'Wie gezählt wird', en: 'How it is counted' },
  methodText: {
    de: 'Gezählt wird die Fassung für data.europa.eu. Dass die Adressen antworten, gilt als erfüllt, wenn dieser Server sie ausliefert; ob ein Eintrag die Regeln von DCAT-AP einhält, entscheidet hier, ob alle Pflichtangaben da sind. Vollständig prüft der Befehl kommunalgraph quality.',
    en: 'The dress for data.europa.eu is counted. Addresses count as answering when this server serves them; whether an entry keeps to DCAT-AP is decided here by whether everything mandatory is there. The command kommunalgraph quality checks in full.',
  },
  sample: {
    de: (count: string, all: string) =>
      `Von ${all} Kommunalprofilen ist jedes soundsovielte gezählt, zusammen ${count}.`,
    en: (count: string, all: string) =>
      `Of ${all} municipal profiles every so many is counted, ${count} in all.`,
  },
  all: {
    de: (count: string) => `Alle ${count} Kommunalprofile sind gezählt.`,
    en: (count: string) => `All ${count} municipal profiles are counted.`,
  },
})
