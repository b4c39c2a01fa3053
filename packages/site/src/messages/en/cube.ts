import type { Messages } from '../messages.ts'

export const cube: Messages['cube'] = {
  title: 'Population figures as a data cube',
  intro:
    'Every figure with a reference date is an observation in a data cube (RDF Data Cube). As two offices may count differently on one day, each method has a data set of its own. All share one structure.',
  undated:
    'Figures without a complete reference date are no observations. They stand in the profile of the municipality only, with the wording of the source.',
  dataSets: 'Data sets',
  dataSetText: (method) => `Figures by the method “${method}”, counted in persons.`,
  structure: 'Structure',
  structureText: 'The components that every observation consists of.',
  component: 'Component',
  property: 'Property in SDMX',
  meaning: 'Meaning',
  componentsCaption: 'Components of an observation',
  components: {
    area: 'Territory that the figure is about.',
    period: 'Reference date: day, month or year, as precise as the source.',
    age: 'Age group: everyone, or those under 18.',
    value: 'The value, a whole number.',
    unit: 'Unit; holds for the whole data set.',
    method: 'Method; holds for the whole data set.',
    status: 'Status of the figure: normal or estimated.',
  },
  series: 'Time series',
  seriesText:
    'From two reference dates on, the figures of one territory and age group form a series. Territory and age group are fixed in it.',
  description:
    'Structure of the population figures as an RDF Data Cube: data sets by method, components of observations, time series.',
}
