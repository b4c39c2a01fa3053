import type { ReferenceData } from '../src/reference-data.ts'
import { extraFields } from './extra-fields.ts'
import { profileOf, type RecordInput, referenceDataOf } from './fixture.ts'

/*
 * A place that does not exist, with a value in every field. A new field needs its value here: a test walks the tables
 * and fails where one is missing.
 */

const everyText = (about: string) => ({
  de: `${about} auf Deutsch`,
  en: `${about} in English`,
  'de-simple': `${about} in Leichter Sprache`,
})

export const input = {
  kind: 'kreisfreie-stadt',
  name: { de: 'Musterstadt', en: 'Sample City', 'de-simple': 'Muster-Stadt' },
  officialName: everyText('Der Name im Recht'),
  aliases: ['Musterhausen', 'Probestadt'],
  misspellings: ['Mustersatdt'],
  formerSlugs: ['alt-musterstadt'],
  identifiers: {
    ags: '16999',
    ars: '169990000000',
    nuts: 'DEG9Z',
    wikidata: 'Q999999999',
    geonames: '99999999',
    gnd: '4999999-0',
    since: '2009-10-21',
    source: {
      ags: 'amtsblatt',
      ars: 'amtsblatt',
      nuts: 'eu-nuts',
      wikidata: 'hbz-nwbib',
      geonames: 'amtsblatt',
      gnd: 'amtsblatt',
    },
  },
  formerKeys: [
    {
      ags: '16990001',
      ars: '169900001001',
      since: '1975-01-01',
      until: '2009-10-20',
      source: 'amtsblatt',
    },
    {
      wikidata: 'Q999999998',
      geonames: '99999998',
      gnd: '4999998-9',
      nuts: 'DEG98',
      until: '1974',
    },
  ],
  members: ['musterdorf'],
  location: {
    lat: 50.5,
    lon: -6.25,
    method: 'derived',
    referenceDate: '2019-12-30',
    note: everyText('Wie der Punkt entstand'),
    source: 'amtsblatt',
  },
  areaKm2: { value: 12.34, referenceDate: '2018-12-30', source: 'amtsblatt' },
  partOf: '16',
  participations: [
    {
      programme: 'kpk',
      since: '2017-04',
      until: '2020-03-31',
      cohort: 'project-2017',
      evidence: 'listing',
      source: {
        programme: 'amtsblatt',
        since: 'amtsblatt',
        until: 'mkffi-praeventionsketten',
        cohort: 'amtsblatt',
        evidence: 'amtsblatt',
      },
    },
    { programme: 'kinderstark', since: '2020', source: 'amtsblatt' },
  ],
  youthOffice: {
    name: everyText('Jugendamt'),
    covers: ['16999', '16998001'],
    source: 'amtsblatt',
  },
  statistics: [
    {
      measure: 'population',
      value: 1000,
      referenceDate: '2019-12-31',
      method: 'official',
      source: 'amtsblatt',
    },
    {
      measure: 'population',
      value: 1100,
      referenceDate: '2020-12-31',
      method: 'official',
      source: 'amtsblatt',
    },
    {
      measure: 'population-under-18',
      value: 176,
      referenceDate: '2020-12-31',
      method: 'official',
      source: 'amtsblatt',
    },
    {
      measure: 'population',
      value: 1090,
      referenceDate: '2020-12-31',
      base: 'census-2022',
      method: 'official',
      note: everyText('Ein Hinweis zur Zahl'),
      source: 'amtsblatt',
    },
    {
      measure: 'population-under-18',
      value: 170,
      referenceDate: '2021-12-31',
      base: 'census-2022',
      method: 'derived',
      parts: ['0-2', '3-5', '6-9', '10-14', '15-17'],
      source: 'amtsblatt',
    },
    {
      measure: 'population',
      value: 1095,
      referenceDate: '2021-12-31',
      base: 'census-2022',
      method: 'official',
      source: 'amtsblatt',
    },
    {
      measure: 'population',
      value: 1111,
      referenceDate: '2020-12-31',
      method: 'register',
      source: 'amtsblatt',
    },
    {
      measure: 'population',
      value: 1200,
      referenceDate: '2021',
      method: 'estimated',
      source: 'amtsblatt',
    },
    {
      measure: 'population',
      value: 1234,
      referenceText: 'Stand: 31.1',
      method: 'stated',
      source: 'amtsblatt',
    },
  ],
  quotation: {
    text: everyText('Ein Zitat'),
    notPerson: true,
    speaker: {
      name: 'Erika Mustermann',
      office: everyText('Das Amt'),
      term: { since: '2014-06', until: '2020-10-31', source: 'amtsblatt' },
    },
    source: 'amtsblatt',
    licence: 'other-closed',
  },
  description: {
    ...everyText('Ein erster Absatz.\n\nEin zweiter'),
    notPerson: true,
    summary: true,
    source: 'amtsblatt',
    licence: 'cc-by/4.0',
  },
  motto: {
    ...everyText('Ein Leitspruch'),
    notPerson: true,
    source: 'amtsblatt',
    licence: 'other-closed',
  },
  goals: [
    {
      id: 1,
      text: everyText('Ein Ziel'),
      notPerson: true,
      summary: true,
      source: 'amtsblatt',
      licence: 'cc-zero',
    },
    { id: 3, text: everyText('Ein weiteres Ziel'), source: 'amtsblatt' },
  ],
  phases: ['early-years', 'day-care'],
  fieldsOfAction: ['health', 'language'],
  components: ['network'],
  funding: ['coordination'],
  contacts: [
    {
      id: 1,
      function: everyText('Die Aufgabe'),
      unit: everyText('Die Stelle'),
      name: 'Erika Mustermann',
      basis: 'consent',
      basisSince: '2020-01-31',
      address: {
        street: 'Musterstraße 12 a',
        poBox: '10 20',
        postcode: '99999',
        town: 'Musterstadt',
        notPerson: true,
      },
      telephone: '+49999000001',
      email: "erika.o'mustermann+presse@example.org",
      url: 'https://example.org/kontakt?von=karte&sprache=de',
      source: 'amtsblatt',
      notPerson: true,
    },
    {
      id: 2,
      address: { street: 'Am Markt', postcode: '99998', town: 'Musterstadt' },
      source: 'amtsblatt',
    },
  ],
  website: 'https://www.example.org/straße/(muster)%20stadt/#inhalt',
  licence: { facts: 'cc-zero', texts: 'dl-by-de/2.0' },
  sources: [
    {
      id: 'amtsblatt',
      title: everyText('Amtsblatt'),
      edition: everyText('Ausgabe'),
      publisher: 'Stadt Musterstadt',
      url: 'https://example.org/amtsblatt',
      licence: 'officialWork',
      attribution: 'Quelle: Amtsblatt Musterstadt',
      changes: everyText('Gekürzt'),
      retrieved: '2021-02-03',
    },
  ],
  extra: {
    motif: 'Früh beginnen',
    partners: ['Musterverein', 'Musterstiftung'],
    summary: { de: 'Kurz.', en: 'Short.', 'de-simple': 'Kurz gesagt.' },
    familyCentres: 7,
    budgetShare: 12.5,
    hasCouncil: true,
    resolved: '2020-05',
    report: 'https://www.example.org/bericht',
    stages: ['early-years'],
    notPerson: true,
    source: 'destatis-gv',
  },
  issued: '2021-03-04',
  modified: '2021-03-05T06:07:08Z',
  status: 'active',
  replacedBy: 'musterdorf',
} satisfies RecordInput

export const musterstadt = profileOf(input)

/** Two neighbours: a member, and a district that is published. */
export const musterdorf = profileOf({
  kind: 'gemeinde',
  name: { de: 'Musterdorf', en: 'Sample Village' },
  identifiers: { ags: '16998001' },
})

export const musterkreis = profileOf({
  kind: 'kreis',
  name: { de: 'Musterkreis', en: 'Sample District' },
  identifiers: { ags: '16998' },
})

export const musterland: ReferenceData = {
  ...referenceDataOf(
    new Map([
      ['musterstadt', musterstadt],
      ['musterdorf', musterdorf],
      ['musterkreis', musterkreis],
    ]),
  ),
  fields: extraFields,
}
