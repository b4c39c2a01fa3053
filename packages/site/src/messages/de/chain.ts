export const chain = {
  title: 'Präventionskette',
  covered: 'Schwerpunkt',
  open: 'kein Schwerpunkt',
  legend: 'Gefüllte Glieder sind Schwerpunkte.',
  fields:
    'Die Handlungsfelder gelten für alle Schwerpunkte; die Daten ordnen sie nicht einzeln zu.',
  text: (covered: string, all: string, fields: string) =>
    `${covered} von ${all} Lebensphasen sind Schwerpunkte: als Kette gezeichnet, gefüllte Glieder sind Schwerpunkte.${fields === '' ? '' : ` Handlungsfelder: ${fields}.`}`,
}
