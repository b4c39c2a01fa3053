/**
 * Every sentence and word of our pages, once per language: a missing translation does not compile.
 *
 * Labels of record fields come from the model's table, labels of concepts from `data/concepts`.
 */
export interface Messages {
  readonly navigation: {
    readonly skip: string
    readonly main: string
    readonly breadcrumb: string
    readonly languages: string
    /** The other language in its own word. */
    readonly otherLanguage: string
    readonly service: string
    readonly home: string
    readonly municipalities: string
    readonly sources: string
    readonly problems: string
    readonly paging: string
    readonly previous: string
    readonly next: string
    readonly pageOf: (page: string, pages: string) => string
  }
  readonly footer: {
    readonly publisher: string
    readonly contact: string
    readonly licence: string
    readonly dataAsOf: string
    readonly design: string
    readonly demonstration: string
    /** Before the address at the foot of a printed page. */
    readonly printedFrom: string
  }
  readonly words: {
    readonly source: string
    readonly licence: string
    readonly email: string
    readonly telephone: string
    readonly publisher: string
    readonly address: string
    readonly identifier: string
    readonly openQuote: string
    readonly closeQuote: string
  }
  readonly formats: {
    readonly heading: string
    readonly page: string
  }
  readonly start: {
    readonly network: string
    readonly openList: (count: string) => string
    readonly glance: string
    readonly glanceNote: string
    readonly byKind: string
    readonly byCohort: string
    readonly useData: string
    readonly useDataText: string
    readonly commands: {
      readonly turtle: string
      readonly json: string
      readonly csv: string
    }
    readonly definitions: string
    readonly definitionsText: string
    readonly about: string
    readonly website: string
    readonly description: string
  }
  readonly list: {
    readonly title: string
    readonly count: (count: number, formatted: string) => string
    readonly caption: string
    readonly name: string
    readonly since: string
    readonly population: string
    readonly noFigure: string
    readonly noDate: string
    readonly description: (count: string) => string
  }
  readonly profile: {
    readonly territory: string
    readonly membership: string
    readonly network: string
    readonly role: string
    readonly figures: string
    readonly figureNote: string
    readonly inUnit: string
    readonly undated: string
    readonly rawDate: string
    readonly computed: string
    readonly computedFrom: string
    readonly and: string
    readonly latitude: string
    readonly longitude: string
    readonly north: string
    readonly south: string
    readonly east: string
    readonly west: string
    readonly simple: string
    readonly summary: string
    readonly focus: string
    readonly focusNote: string
    readonly contact: string
    readonly poBox: string
    readonly keys: string
    readonly districtKey: string
    readonly library: string
    readonly rights: string
    readonly factLicence: string
    readonly textLicences: string
    readonly sources: string
    readonly retrieved: string
    readonly data: string
    readonly dataPeriod: string
    readonly territoryIri: string
    readonly administrationIri: string
    readonly download: string
    readonly cite: string
    readonly asOf: (date: string) => string
    readonly summaryOf: {
      readonly kind: (name: string, kind: string) => string
      readonly since: (date: string) => string
      readonly population: (value: string, date: string) => string
      readonly closing: string
    }
  }
  readonly scheme: {
    readonly concepts: (count: number, formatted: string) => string
    readonly otherLabel: string
    readonly synonyms: string
    readonly notation: string
    readonly code: string
    readonly broader: string
    readonly replaces: string
    readonly unit: string
    readonly ageGroup: string
    readonly property: string
    readonly position: string
    readonly usedBy: (count: number, formatted: string) => string
    readonly unused: string
    readonly further: (formatted: string) => string
    readonly evidence: string
    readonly modified: string
    readonly identifier: string
    readonly description: (title: string) => string
  }
  readonly sources: {
    readonly title: string
    readonly intro: string
    readonly attribution: string
    readonly retrieved: string
    readonly description: string
  }
  readonly cube: {
    readonly title: string
    readonly intro: string
    readonly undated: string
    readonly dataSets: string
    readonly dataSetText: (method: string) => string
    readonly structure: string
    readonly structureText: string
    readonly component: string
    readonly property: string
    readonly meaning: string
    readonly componentsCaption: string
    readonly components: {
      readonly area: string
      readonly period: string
      readonly age: string
      readonly value: string
      readonly unit: string
      readonly method: string
      readonly status: string
    }
    readonly series: string
    readonly seriesText: string
    readonly description: string
  }
  readonly problems: {
    readonly title: string
    readonly intro: string
    readonly status: string
    readonly description: string
  }
  readonly problem: {
    readonly status: (status: number) => string
    readonly suggestions: string
    readonly alternates: string
    readonly replacedBy: string
    readonly back: string
    readonly toList: string
    readonly explained: string
    readonly description: string
  }
}
