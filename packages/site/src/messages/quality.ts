import { words } from './words.ts'

export const qualityWords = words({
  title: { de: 'Qualität der Katalogeinträge', en: 'Quality of the catalogue entries' },
  intro: {
    de: 'Das europäische Datenportal bewertet Katalogeinträge mit bis zu 405 Punkten. So viele erreichen unsere Datensätze nach denselben Regeln.',
    en: 'The European data portal rates catalogue entries with up to 405 points. Our datasets reach this many by the same rules.',
  },
  description: {
    de: 'Bewertung der Katalogeinträge nach den Regeln des europäischen Datenportals: Punkte je Bereich, was fehlt und was dagegen hilft.',
    en: 'Rating of the catalogue entries by the rules of the European data portal: points per area, what is missing and how to fix it.',
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
  method: { de: 'Wie bewertet wird', en: 'How the rating works' },
  methodText: {
    de: 'Bewertet wird die Fassung für data.europa.eu. Eine Adresse gilt als erreichbar, wenn dieser Server sie ausliefert; ein Eintrag hält hier die Regeln von DCAT-AP ein, wenn alle Pflichtangaben da sind. Vollständig prüft der Befehl kommunalgraph quality.',
    en: 'The version for data.europa.eu is rated. An address counts as available if this server serves it; an entry counts here as conforming to DCAT-AP if all mandatory properties are present. The command kommunalgraph quality checks in full.',
  },
  sample: {
    de: (count: string, all: string) =>
      `Bewertet wurde eine gleichmäßige Stichprobe: ${count} von ${all} Kommunalprofilen.`,
    en: (count: string, all: string) =>
      `An evenly spaced sample was rated: ${count} of ${all} municipal profiles.`,
  },
  all: {
    de: (count: string) => `Alle ${count} Kommunalprofile wurden bewertet.`,
    en: (count: string) => `All ${count} municipal profiles were rated.`,
  },
})
