import {
  type ExtraFields,
  extraFieldsSchema,
  type MunicipalProfile,
  recordSchema,
} from '@kommunalgraph/model'

/*
 * A place that does not exist, with a value in every field, and its neighbours.
 */

/** A text in every language; the number tells it from all others. */
const everyText = (number: number) => ({
  de: `Ein Text ${number}`,
  en: `A text ${number}`,
  'de-simple': `Leichter Text ${number}`,
})

const source = 'amtsblatt'

export const musterstadt: MunicipalProfile = recordSchema.parse({
  kind: 'kreisfreie-stadt',
  name: { de: 'Musterstadt', en: 'Sample City', 'de-simple': 'Muster-Stadt' },
  officialName: everyText(1),
  aliases: ['Musterhausen', 'Probestadt'],
  misspellings: ['Mustersatdt'],
  formerSlugs: ['alt-musterstadt'],
  identifiers: {
    ags: '05999',
    ars: '059990000000',
    nuts: 'DEA9Z',
    wikidata: 'Q999999999',
    geonames: '99999999',
    gnd: '4999999-0',
    since: '2009-10-21',
    source: {
      ags: source,
      ars: source,
      nuts: 'verzeichnis',
      wikidata: 'verzeichnis',
      geonames: source,
      gnd: source,
    },
  },
  formerKeys: [
    {
      ags: '05990001',
      ars: '059900001001',
      since: '1975-01-01',
      until: '2009-10-20',
      source: source,
    },
    {
      wikidata: 'Q999999998',
      geonames: '99999998',
      gnd: '4999998-9',
      nuts: 'DEA98',
      until: '1974',
    },
  ],
  members: ['musterdorf'],
  location: {
    lat: 50.50123,
    lon: -6.25,
    method: 'derived',
    referenceDate: '2019-12-30',
    note: everyText(2),
    source,
  },
  areaKm2: { value: 1234.56, referenceDate: '2018-12-30', source },
  partOf: '05',
  participations: [
    {
      programme: 'kpk',
      since: '2017-05',
      until: '2020-03-31',
      source: { programme: source, since: source, until: 'verzeichnis' },
    },
    { programme: 'erstes', evidence: 'listing', source },
    { programme: 'kinderstark', since: '2020-04', cohort: 'programme-2020', source },
  ],
  youthOffice: { name: everyText(3), covers: ['05999', '05998001'], source },
  statistics: [
    {
      measure: 'population',
      value: 101000,
      referenceDate: '2019-12-31',
      method: 'official',
      source,
    },
    {
      measure: 'population',
      value: 101100,
      referenceDate: '2020-12-31',
      method: 'official',
      source,
    },
    {
      measure: 'population-under-18',
      value: 17187,
      referenceDate: '2020-12-31',
      method: 'official',
      source,
    },
    {
      measure: 'population',
      value: 101111,
      referenceDate: '2020-12-31',
      method: 'register',
      source,
    },
    { measure: 'population', value: 101200, referenceDate: '2021', method: 'estimated', source },
    {
      measure: 'population',
      value: 101234,
      referenceText: 'Stand: 31.1',
      method: 'stated',
      source,
    },
  ],
  quotation: {
    text: everyText(4),
    speaker: {
      name: 'Erika Mustermann',
      office: everyText(5),
      term: { since: '2014-06', until: '2020-10-31', source },
    },
    source,
    licence: 'other-closed',
  },
  description: {
    de: 'Erster Absatz.\n\nZweiter Absatz.',
    en: 'First paragraph.\n\nSecond paragraph.',
    'de-simple': 'Leichter Absatz.',
    summary: true,
    source,
    licence: 'cc-by/4.0',
  },
  motto: { ...everyText(6), source, licence: 'other-closed' },
  goals: [
    { id: 1, text: everyText(7), summary: true, source, licence: 'cc-zero' },
    { id: 3, text: everyText(8), source },
  ],
  phases: ['day-care', 'early-years'],
  fieldsOfAction: ['health'],
  components: ['network'],
  funding: ['coordination'],
  contacts: [
    {
      id: 1,
      function: everyText(9),
      unit: everyText(10),
      name: 'Max Mustermann',
      basis: 'consent',
      basisSince: '2020-01-31',
      address: {
        street: 'Musterstraße 12 a',
        poBox: '10 20',
        postcode: '99999',
        town: 'Musterstadt',
      },
      telephone: '+492421221052',
      email: 'presse+muster@example.org',
      url: 'https://example.org/kontakt?von=karte&sprache=de',
      source,
    },
    { id: 2, address: { street: 'Am Markt', postcode: '99998', town: 'Musterstadt' }, source },
  ],
  website: 'https://www.example.org/straße/',
  licence: { facts: 'cc-zero', texts: 'dl-by-de/2.0' },
  sources: [
    {
      id: source,
      title: everyText(11),
      edition: everyText(12),
      publisher: 'Rathaus Musterstadt',
      url: 'https://example.org/amtsblatt',
      licence: 'officialWork',
      attribution: '© Musterstadt',
      changes: everyText(9),
      retrieved: '2021-02-03',
    },
  ],
  extra: {
    familyCentres: 1207,
    hasCouncil: true,
    summary: { de: 'Kurz gesagt, auf Deutsch.', en: 'In short, in English.' },
    stages: ['day-care'],
    report: 'https://www.example.org/bericht',
    resolved: '2020-05',
    source: 'destatis-gv',
  },
  issued: '2021-03-04',
  modified: '2021-03-05T06:07:08Z',
  status: 'active',
  replacedBy: 'musterdorf',
})

/** A place in a published district, with German texts only. */
export const musterdorf: MunicipalProfile = recordSchema.parse({
  kind: 'gemeinde',
  name: { de: 'Müsterdorf' },
  identifiers: { ags: '05998001', source: 'verzeichnis' },
  location: { lat: -10.5, lon: 6.5 },
  participations: [{ since: '2017', source: 'verzeichnis' }],
  statistics: [
    { measure: 'population', value: 4321, referenceText: 'Ende 2019', method: 'stated' },
  ],
  quotation: {
    text: { de: 'Nur dieser Satz.' },
    speaker: { name: 'Max Mustermann', office: { de: 'Bürgermeister' } },
  },
  description: { de: 'Nur dieser Text.' },
})

export const musterkreis: MunicipalProfile = recordSchema.parse({
  kind: 'kreis',
  name: { de: 'Musterkreis', en: 'Sample District' },
  identifiers: { ags: '05998' },
})

/** As little as a record may say. */
export const mindestens: MunicipalProfile = recordSchema.parse({
  kind: 'verbund',
  name: { de: 'Abc' },
})

const { fields } = extraFieldsSchema.parse({
  fields: [
    {
      name: 'familyCentres',
      type: 'whole-number',
      label: { de: 'Familienzentren', en: 'family centres' },
    },
    { name: 'hasCouncil', type: 'yes-no', label: { de: 'Jugendrat', en: 'youth council' } },
    { name: 'summary', type: 'localized', label: { de: 'Kurz gesagt', en: 'in short' } },
    {
      name: 'stages',
      type: 'concept',
      scheme: 'phases',
      list: true,
      label: { de: 'Stufen', en: 'stages' },
    },
    { name: 'report', type: 'url', label: { de: 'Bericht', en: 'report' } },
    { name: 'resolved', type: 'date', label: { de: 'Beschluss', en: 'resolution' } },
  ],
})

/** Fields that the network of these records adds. */
export const extraFields: ExtraFields = new Map(fields.map((each) => [each.name, each]))
