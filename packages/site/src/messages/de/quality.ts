export const quality = {
  title: 'Qualität der Katalogeinträge',
  shortTitle: 'Datenqualität',
  intro:
    'Das europäische Datenportal bewertet Katalogeinträge mit bis zu 405 Punkten. So viele erreichen unsere Datensätze nach denselben Regeln.',
  description:
    'Bewertung der Katalogeinträge nach den Regeln des europäischen Datenportals: Punkte je Bereich, was fehlt und was dagegen hilft.',
  score: 'Punkte',
  average: 'Im Mittel',
  lowest: 'Wenigste Punkte',
  best: 'Volle Punktzahl',
  of: (points: string, most: string) => `${points} von ${most}`,
  share: (count: string, all: string) => `${count} von ${all} Datensätzen`,
  dimensions: 'Bereiche',
  dimension: 'Bereich',
  missing: 'Was fehlt',
  nothing: 'Es fehlt nichts.',
  remedy: 'Abhilfe',
  datasets: 'Datensätze',
  method: 'Wie gezählt wird',
  methodText:
    'Gezählt wird die Fassung für data.europa.eu. Dass die Adressen antworten, gilt als erfüllt, wenn dieser Server sie ausliefert; ob ein Eintrag die Regeln von DCAT-AP einhält, entscheidet hier, ob alle Pflichtangaben da sind. Vollständig prüft der Befehl kommunalgraph quality.',
  sample: (count: string, all: string) =>
    `Von ${all} Kommunalprofilen ist jedes soundsovielte gezählt, zusammen ${count}.`,
  all: (count: string) => `Alle ${count} Kommunalprofile sind gezählt.`,
}
