export const problem = {
  status: (status: number) => `Fehler ${status}`,
  suggestions: 'Meinten Sie eine dieser Seiten?',
  alternates: 'In diesen Formaten gibt es die Seite',
  replacedBy: 'Nachfolgerin',
  back: 'So geht es weiter',
  toList: 'Liste aller Kommunen',
  explained: 'Alle Fehlermeldungen, erklärt',
  description:
    'Die Anfrage konnte nicht beantwortet werden. Diese Seite sagt, warum, und wie es weitergeht.',
}
