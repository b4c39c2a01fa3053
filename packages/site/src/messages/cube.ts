import { words } from './words.ts'

export const cubeWords = words({
  title: { de: 'Bevölkerungszahlen als Datenwürfel', en: 'Population figures as a data cube' },
  intro: {
    de: 'Jede Zahl mit Stichtag ist eine Beobachtung in einem Datenwürfel (RDF Data Cube). Weil zwei Stellen am selben Tag verschieden zählen können, hat jedes Verfahren einen eigenen Datensatz. Alle haben denselben Aufbau.',
    en: 'Every figure with a reference date is an observation in a data cube (RDF Data Cube). As two offices may count differently on the same day, each method has its own dataset. All have the same structure.',
  },
  undated: {
    de: 'Zahlen ohne vollständigen Stichtag sind keine Beobachtungen. Sie stehen nur im Profil der Kommune, mit dem Wortlaut der Quelle.',
    en: 'Figures without a complete reference date are not observations. They appear only in the profile of the municipality, in the wording of the source.',
  },
  dataSets: { de: 'Datensätze', en: 'Datasets' },
  noDataSet: {
    de: 'Noch gibt es keine Zahl mit Stichtag, also auch keinen Datensatz.',
    en: 'There is no figure with a reference date yet, and so no dataset.',
  },
  dataSetText: {
    de: (method: string) => `Zahlen nach dem Verfahren „${method}“, gezählt in Personen.`,
    en: (method: string) => `Figures obtained by the method “${method}”, counted in persons.`,
  },
  structure: { de: 'Aufbau', en: 'Structure' },
  structureText: {
    de: 'Die Bestandteile, aus denen jede Beobachtung besteht.',
    en: 'The components of every observation.',
  },
  component: { de: 'Bestandteil', en: 'Component' },
  property: { de: 'Eigenschaft', en: 'Property' },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
  componentsCaption: { de: 'Bestandteile einer Beobachtung', en: 'Components of an observation' },
  components: {
    area: { de: 'Gebiet, für das die Zahl gilt.', en: 'Territory the figure is about.' },
    period: {
      de: 'Stichtag: Tag, Monat oder Jahr, so genau wie die Quelle.',
      en: 'Reference date: day, month or year, as precise as the source.',
    },
    age: {
      de: 'Altersgruppe: alle oder unter 18 Jahren.',
      en: 'Age group: everyone, or those under 18.',
    },
    sex: {
      de: 'Geschlecht: weiblich, männlich oder alle.',
      en: 'Sex: female, male, or all.',
    },
    base: {
      de: 'Zensus, auf dem die Zahl beruht.',
      en: 'Census that the figure is based on.',
    },
    value: { de: 'Der Wert, eine ganze Zahl.', en: 'The value, a whole number.' },
    unit: {
      de: 'Einheit; gilt für den ganzen Datensatz.',
      en: 'Unit; applies to the whole dataset.',
    },
    method: {
      de: 'Verfahren; gilt für den ganzen Datensatz.',
      en: 'Method; applies to the whole dataset.',
    },
    status: {
      de: 'Stand der Zahl: normal oder geschätzt.',
      en: 'Status of the figure: normal or estimated.',
    },
    parts: {
      de: 'Bei Summen: die Altersgruppen, aus denen die Zahl summiert ist.',
      en: 'For sums: the age groups that the figure was added up from.',
    },
  },
  series: { de: 'Zeitreihen', en: 'Time series' },
  seriesText: {
    de: 'Ab zwei Stichtagen bilden die Zahlen für ein Gebiet, eine Altersgruppe und eine Zensusgrundlage eine Zeitreihe. Alle drei sind darin fest.',
    en: 'Given two or more reference dates, the figures for one territory, age group and census base form a time series, in which all three are fixed.',
  },
  territories: { de: 'Gebiete', en: 'Territories' },
  territoriesText: {
    de: 'Die Codeliste der Gebiete: jede Kommune, von der es eine Zahl mit Stichtag gibt.',
    en: 'The code list of territories: every municipality with a figure that has a reference date.',
  },
  description: {
    de: 'Aufbau der Bevölkerungszahlen als RDF Data Cube: Datensätze je Verfahren, Bestandteile der Beobachtungen, Zeitreihen.',
    en: 'Structure of the population figures as an RDF Data Cube: datasets by method, components of observations, time series.',
  },
})
