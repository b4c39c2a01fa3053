export const footer = {
  publisher: 'Herausgeber',
  contact: 'Fragen und Hinweise zu den Daten',
  licence: 'Lizenz der Fakten',
  dataAsOf: 'Stand der Daten',
  design: 'Gestaltung mit KERN UX, Lizenz EUPL 1.2',
  demonstration: 'Vorführung: Keine Behörde hat diese Veröffentlichung beauftragt.',
  printedFrom: 'Gedruckt von',
}
