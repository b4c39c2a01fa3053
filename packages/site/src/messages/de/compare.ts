export const compare = {
  title: 'Vergleich',
  intro: 'Zwei bis vier Kommunen nebeneinander: Fakten, Zahlen desselben Stichtags und Karte.',
  place: (number: string) => `${number}. Kommune`,
  compare: 'Vergleichen',
  remove: 'entfernen',
  missing: 'keine Angabe',
  facts: 'Fakten',
  factsCaption: 'Fakten der verglichenen Kommunen',
  figures: 'Zahlen',
  figuresCaption: 'Zahlen der verglichenen Kommunen',
  figuresNote:
    'Verglichen werden nur Zahlen desselben Stichtags und Verfahrens. Alle anderen stehen in den Profilen.',
  noFigures:
    'Diese Kommunen haben keine Zahlen desselben Stichtags und Verfahrens. Was es gibt, steht in den Profilen.',
  chart: (measure: string, date: string) => `${measure} am ${date}`,
  description:
    'Zwei bis vier Kommunen des Netzwerks nebeneinander: Art, Beitritt, Fläche, Schwerpunkte und Zahlen desselben Stichtags.',
}
