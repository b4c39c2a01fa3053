export const cube = {
  title: 'Bevölkerungszahlen als Datenwürfel',
  intro:
    'Jede Zahl mit Stichtag ist eine Beobachtung in einem Datenwürfel (RDF Data Cube). Weil zwei Stellen am selben Tag verschieden zählen können, hat jedes Verfahren einen eigenen Datensatz. Alle haben denselben Aufbau.',
  undated:
    'Zahlen ohne vollständigen Stichtag sind keine Beobachtungen. Sie stehen nur im Profil der Kommune, mit dem Wortlaut der Quelle.',
  dataSets: 'Datensätze',
  dataSetText: (method: string) => `Zahlen nach dem Verfahren „${method}“, gezählt in Personen.`,
  structure: 'Aufbau',
  structureText: 'Die Bestandteile, aus denen jede Beobachtung besteht.',
  component: 'Bestandteil',
  property: 'Eigenschaft in SDMX',
  meaning: 'Bedeutung',
  componentsCaption: 'Bestandteile einer Beobachtung',
  components: {
    area: 'Gebiet, für das die Zahl gilt.',
    period: 'Stichtag: Tag, Monat oder Jahr, so genau wie die Quelle.',
    age: 'Altersgruppe: alle oder unter 18 Jahren.',
    value: 'Der Wert, eine ganze Zahl.',
    unit: 'Einheit; gilt für den ganzen Datensatz.',
    method: 'Verfahren; gilt für den ganzen Datensatz.',
    status: 'Stand der Zahl: normal oder geschätzt.',
  },
  series: 'Zeitreihen',
  seriesText:
    'Ab zwei Stichtagen bilden die Zahlen eines Gebiets und einer Altersgruppe eine Reihe. Gebiet und Altersgruppe sind darin fest.',
  description:
    'Aufbau der Bevölkerungszahlen als RDF Data Cube: Datensätze je Verfahren, Bestandteile der Beobachtungen, Zeitreihen.',
}
