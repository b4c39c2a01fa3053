import { words } from './words.ts'

export const cube = words({
  title: { de: 'Bevölkerungszahlen als Datenwürfel', en: 'Population figures as a data cube' },
  intro: {
    de: 'Jede Zahl mit Stichtag ist eine Beobachtung in einem Datenwürfel (RDF Data Cube). Weil zwei Stellen am selben Tag verschieden zählen können, hat jedes Verfahren einen eigenen Datensatz. Alle haben denselben Aufbau.',
    en: 'Every figure with a reference date is an observation in a data cube (RDF Data Cube). As two offices may count differently on one day, each method has a data set of its own. All share one structure.',
  },
  undated: {
    de: 'Zahlen ohne vollständigen Stichtag sind keine Beobachtungen. Sie stehen nur im Profil der Kommune, mit dem Wortlaut der Quelle.',
    en: 'Figures without a complete reference date are no observations. They stand in the profile of the municipality only, with the wording of the source.',
  },
  dataSets: { de: 'Datensätze', en: 'Data sets' },
  dataSetText: {
    de: (method: string) => `Zahlen nach dem Verfahren „${method}“, gezählt in Personen.`,
    en: (method: string) => `Figures by the method “${method}”, counted in persons.`,
  },
  structure: { de: 'Aufbau', en: 'Structure' },
  structureText: {
    de: 'Die Bestandteile, aus denen jede Beobachtung besteht.',
    en: 'The components that every observation consists of.',
  },
  component: { de: 'Bestandteil', en: 'Component' },
  property: { de: 'Eigenschaft in SDMX', en: 'Property in SDMX' },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
  componentsCaption: { de: 'Bestandteile einer Beobachtung', en: 'Components of an observation' },
  components: {
    area: { de: 'Gebiet, für das die Zahl gilt.', en: 'Territory that the figure is about.' },
    period: {
      de: 'Stichtag: Tag, Monat oder Jahr, so genau wie die Quelle.',
      en: 'Reference date: day, month or year, as precise as the source.',
    },
    age: {
      de: 'Altersgruppe: alle oder unter 18 Jahren.',
      en: 'Age group: everyone, or those under 18.',
    },
    value: { de: 'Der Wert, eine ganze Zahl.', en: 'The value, a whole number.' },
    unit: {
      de: 'Einheit; gilt für den ganzen Datensatz.',
      en: 'Unit; holds for the whole data set.',
    },
    method: {
      de: 'Verfahren; gilt für den ganzen Datensatz.',
      en: 'Method; holds for the whole data set.',
    },
    status: {
      de: 'Stand der Zahl: normal oder geschätzt.',
      en: 'Status of the figure: normal or estimated.',
    },
  },
  series: { de: 'Zeitreihen', en: 'Time series' },
  seriesText: {
    de: 'Ab zwei Stichtagen bilden die Zahlen eines Gebiets und einer Altersgruppe eine Reihe. Gebiet und Altersgruppe sind darin fest.',
    en: 'From two reference dates on, the figures of one territory and age group form a series. Territory and age group are fixed in it.',
  },
  description: {
    de: 'Aufbau der Bevölkerungszahlen als RDF Data Cube: Datensätze je Verfahren, Bestandteile der Beobachtungen, Zeitreihen.',
    en: 'Structure of the population figures as an RDF Data Cube: data sets by method, components of observations, time series.',
  },
})
