export const series = {
  from: 'von',
  to: 'bis',
  chartText: (first: string, firstDate: string, last: string, lastDate: string) =>
    `Linie von ${first} (${firstDate}) zu ${last} (${lastDate}); die Achse beginnt bei null. Alle Werte stehen in der Tabelle.`,
}
