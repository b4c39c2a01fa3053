import { words } from './words.ts'

export const joinWords = words({
  title: { de: 'Mitmachen', en: 'Take part' },
  intro: {
    de: 'Ihre Kommune fehlt hier, oder ihrem Profil fehlt etwas? So ändern Sie das.',
    en: 'Is your municipality missing here, or is something missing in its profile? This is how to change that.',
  },
  description: {
    de: 'Wie eine Kommune ins Netzwerk kommt und wie eine Verwaltung ihr Profil ergänzt oder berichtigt.',
    en: 'How a town, municipality or district joins the network, and how an administration completes or corrects its profile.',
  },
  new: { de: 'Eine Kommune kommt dazu', en: 'A municipality joins' },
  newSteps: {
    first: {
      de: 'Schreiben Sie der Ansprechstelle, welche Kommune dazukommen möchte und wen man dort fragen kann.',
      en: 'Write to the contact point which municipality would like to join, and whom to ask there.',
    },
    second: {
      de: 'Die Ansprechstelle klärt mit Ihnen, ob und seit wann Ihre Kommune an einem Programm des Netzwerks teilnimmt. Veröffentlicht wird nur, was eine Quelle belegt.',
      en: 'The contact point clarifies with you whether and since when your municipality has taken part in a programme of the network. Only what a source proves is published.',
    },
    third: {
      de: 'Name, Schlüssel, Lage, Fläche und Einwohnerzahl stehen im amtlichen Verzeichnis: Sie müssen sie nicht zusammensuchen.',
      en: 'Name, keys, location, area and population are in the official directory: you need not collect them.',
    },
  },
  complete: { de: 'Ein Profil ergänzen oder berichtigen', en: 'Complete or correct a profile' },
  completeSteps: {
    first: {
      de: 'Auf jedem Profil steht, was fehlt, mit einer vorbereiteten Mail. Ein Satz je Angabe genügt.',
      en: 'Every profile says what is missing, with a prepared mail. One sentence for each item is enough.',
    },
    second: {
      de: 'Nennen Sie zu jeder Angabe die Quelle: eine öffentliche Seite, einen Ratsbeschluss, eine Statistik. Zu jeder Zahl gehört ihr Stichtag.',
      en: 'Name the source of each item: a public page, a council decision, statistics. Each figure needs its reference date.',
    },
    third: {
      de: 'Namen von Personen stehen hier nur, wenn die Person zustimmt oder Ihre Verwaltung sie selbst öffentlich als Kontakt nennt. Auf Wunsch wird ein Name überall gelöscht.',
      en: 'Names of persons appear here only with their consent, or where your administration itself names them publicly as contacts. On request a name is erased everywhere.',
    },
  },
  fields: { de: 'Was in einem Profil stehen kann', en: 'What a profile can contain' },
  write: { de: 'Mail an die Ansprechstelle', en: 'Mail to the contact point' },
  subjectNew: { de: 'Wir möchten dabei sein', en: 'We would like to take part' },
  subjectComplete: { de: 'Angaben für ein Profil', en: 'Information for a profile' },
  places: { de: 'Wer ist schon dabei?', en: 'Who takes part already?' },
})
