import { words } from './words.ts'

export const footerWords = words({
  publisher: { de: 'Herausgeber', en: 'Publisher' },
  contact: { de: 'Fragen und Hinweise zu den Daten', en: 'Questions and comments about the data' },
  licence: { de: 'Lizenz dieser Seite', en: 'Licence of this page' },
  dataAsOf: { de: 'Stand der Daten', en: 'Data as of' },
  design: {
    de: 'Gestaltung mit KERN UX, Lizenz EUPL 1.2',
    en: 'Designed with KERN UX, licence EUPL 1.2',
  },
  demonstration: {
    de: 'Vorführung: Keine Behörde hat diese Veröffentlichung beauftragt.',
    en: 'Demonstration: no authority has commissioned this publication.',
  },
  printedFrom: { de: 'Gedruckt von', en: 'Printed from' },
})
