import { keyTargets, type Message } from '@kommunalgraph/model'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import type { View } from './view.ts'

const { dcat, dct } = vocabulary

export const dimensions = {
  findability: { de: 'Auffindbarkeit', en: 'Findability' },
  accessibility: { de: 'Zugänglichkeit', en: 'Accessibility' },
  interoperability: { de: 'Interoperabilität', en: 'Interoperability' },
  reusability: { de: 'Nachnutzbarkeit', en: 'Reusability' },
  contextuality: { de: 'Kontext', en: 'Contextuality' },
} as const satisfies Readonly<Record<string, Message>>

export type Dimension = keyof typeof dimensions

/** What cannot be read off the graph. */
export interface DatasetCircumstances {
  /** Whether an address answers GET and HEAD with 2xx. */
  readonly answers: (address: string) => boolean
  /** Whether the entry keeps to DCAT-AP. */
  readonly compliant: (dataset: string) => boolean
}

/** One thing that data.europa.eu gives points for. */
export interface Metric {
  readonly name: string
  readonly dimension: Dimension
  readonly points: number
  /** Of a distribution the best one counts. */
  readonly of: 'dataset' | 'distribution'
  readonly label: Message
  readonly remedy: Message
  readonly reached: (view: View, node: string, circumstances: DatasetCircumstances) => boolean
}

/** Formats that both lists have: free of one maker's rights, and made for machines. */
const openFormats = new Set(
  [
    ...['CSV', 'JSON', 'JSON_LD', 'RDF_N_QUADS', 'RDF_N_TRIPLES', 'RDF_TRIG', 'RDF_TURTLE'],
    'RDF_XML',
  ].map((code): string => keyTargets.authority(`file-type/${code}`)),
)

const has =
  (predicate: NamedNode): Metric['reached'] =>
  (view, node) =>
    view.objects(node, predicate).length > 0

const among =
  (predicate: NamedNode, start: string): Metric['reached'] =>
  (view, node) =>
    view.objects(node, predicate).some(({ value }) => value.startsWith(start))

const answered =
  (predicate: NamedNode): Metric['reached'] =>
  (view, node, { answers }) => {
    const addresses = view.objects(node, predicate)
    return addresses.length > 0 && addresses.every(({ value }) => answers(value))
  }

const openFormat: Metric['reached'] = (view, node) =>
  view.objects(node, dct.format).some(({ value }) => openFormats.has(value))

const listedForm: Metric['reached'] = (view, node, circumstances) =>
  among(dct.format, keyTargets.authority('file-type/'))(view, node, circumstances) ||
  among(dcat.mediaType, keyTargets.mediaType(''))(view, node, circumstances)

const ours: Message = {
  de: 'Ein Fehler des Programms: bitte melden.',
  en: 'A fault of the program: please report it.',
}

const served: Message = {
  de: 'Prüfen, ob der Server läuft und BASE_URL seine öffentliche Adresse ist.',
  en: 'Check that the server runs and that BASE_URL is its public address.',
}

const licenceRemedy: Message = {
  de: 'In network.yaml oder im Profil eine Lizenz der EU-Liste nennen: dl-zero-de/2.0, dl-by-de/2.0, cc-by/4.0, cc-zero. Die deutsche Fassung nennt immer deutsche Kennungen; das kostet 10 Punkte.',
  en: 'Name a licence of the EU list in network.yaml or in the profile: dl-zero-de/2.0, dl-by-de/2.0, cc-by/4.0, cc-zero. The German application profile always names German identifiers, which costs 10 points.',
}

const dateRemedy: Message = {
  de: 'Veröffentlichen (kommunalgraph publish) setzt die Daten; oder issued und modified in das Profil schreiben.',
  en: 'Publishing (kommunalgraph publish) sets the dates; or write issued and modified into the profile.',
}

/**
 * The metrics of data.europa.eu (Metadata Quality Assessment), 405 points in all.
 *
 * Source: https://data.europa.eu/mqa/methodology; the weights agree with the code of the tools that compute them.
 */
export const metrics: readonly Metric[] = [
  {
    name: 'keyword',
    dimension: 'findability',
    points: 30,
    of: 'dataset',
    label: { de: 'Schlagwörter', en: 'Keywords' },
    remedy: ours,
    reached: has(dcat.keyword),
  },
  {
    name: 'theme',
    dimension: 'findability',
    points: 30,
    of: 'dataset',
    label: { de: 'Themen', en: 'Themes' },
    remedy: {
      de: 'harvest.themes in network.yaml füllen.',
      en: 'Fill harvest.themes in network.yaml.',
    },
    reached: has(dcat.theme),
  },
  {
    name: 'spatial',
    dimension: 'findability',
    points: 20,
    of: 'dataset',
    label: { de: 'Räumlicher Bezug', en: 'Spatial coverage' },
    remedy: {
      de: 'identifiers.ags in das Profil schreiben.',
      en: 'Write identifiers.ags into the profile.',
    },
    reached: has(dct.spatial),
  },
  {
    name: 'temporal',
    dimension: 'findability',
    points: 20,
    of: 'dataset',
    label: { de: 'Zeitlicher Bezug', en: 'Temporal coverage' },
    remedy: {
      de: 'Eine Zahl mit Stichtag (referenceDate) ergänzen; ohne einen wird keiner erfunden. Systematiken haben keinen.',
      en: 'Add a figure with its reference date (referenceDate); without one none is invented. Classifications have none.',
    },
    reached: has(dct.temporal),
  },
  {
    name: 'access-url-answers',
    dimension: 'accessibility',
    points: 50,
    of: 'distribution',
    label: { de: 'Zugangsadresse antwortet', en: 'Access address answers' },
    remedy: served,
    reached: answered(dcat.accessURL),
  },
  {
    name: 'download-url',
    dimension: 'accessibility',
    points: 20,
    of: 'distribution',
    label: { de: 'Adresse zum Herunterladen', en: 'Download address' },
    remedy: ours,
    reached: has(dcat.downloadURL),
  },
  {
    name: 'download-url-answers',
    dimension: 'accessibility',
    points: 30,
    of: 'distribution',
    label: { de: 'Adresse zum Herunterladen antwortet', en: 'Download address answers' },
    remedy: served,
    reached: answered(dcat.downloadURL),
  },
  {
    name: 'format',
    dimension: 'interoperability',
    points: 20,
    of: 'distribution',
    label: { de: 'Format', en: 'Format' },
    remedy: ours,
    reached: has(dct.format),
  },
  {
    name: 'media-type',
    dimension: 'interoperability',
    points: 10,
    of: 'distribution',
    label: { de: 'Medientyp', en: 'Media type' },
    remedy: ours,
    reached: has(dcat.mediaType),
  },
  {
    name: 'form-from-vocabulary',
    dimension: 'interoperability',
    points: 10,
    of: 'distribution',
    label: { de: 'Format aus einer Liste', en: 'Format from a list' },
    remedy: ours,
    reached: listedForm,
  },
  {
    name: 'non-proprietary',
    dimension: 'interoperability',
    points: 20,
    of: 'distribution',
    label: { de: 'Freies Format', en: 'Non-proprietary format' },
    remedy: ours,
    reached: openFormat,
  },
  {
    name: 'machine-readable',
    dimension: 'interoperability',
    points: 20,
    of: 'distribution',
    label: { de: 'Maschinenlesbares Format', en: 'Machine-readable format' },
    remedy: ours,
    reached: openFormat,
  },
  {
    name: 'compliance',
    dimension: 'interoperability',
    points: 30,
    of: 'dataset',
    label: { de: 'Regeln von DCAT-AP', en: 'Rules of DCAT-AP' },
    remedy: {
      de: 'kommunalgraph quality nennt die Verstöße.',
      en: 'kommunalgraph quality lists the violations.',
    },
    reached: (_view, node, { compliant }) => compliant(node),
  },
  {
    name: 'licence',
    dimension: 'reusability',
    points: 20,
    of: 'distribution',
    label: { de: 'Lizenz', en: 'Licence' },
    remedy: licenceRemedy,
    reached: has(dct.license),
  },
  {
    name: 'known-licence',
    dimension: 'reusability',
    points: 10,
    of: 'distribution',
    label: { de: 'Lizenz der EU-Liste', en: 'Licence of the EU list' },
    remedy: licenceRemedy,
    reached: among(dct.license, keyTargets.authority('licence/')),
  },
  {
    name: 'access-rights',
    dimension: 'reusability',
    points: 10,
    of: 'dataset',
    label: { de: 'Zugangsrechte', en: 'Access rights' },
    remedy: ours,
    reached: has(dct.accessRights),
  },
  {
    name: 'listed-access-rights',
    dimension: 'reusability',
    points: 5,
    of: 'dataset',
    label: { de: 'Zugangsrechte aus einer Liste', en: 'Access rights from a list' },
    remedy: ours,
    reached: among(dct.accessRights, keyTargets.authority('access-right/')),
  },
  {
    name: 'contact-point',
    dimension: 'reusability',
    points: 20,
    of: 'dataset',
    label: { de: 'Ansprechstelle', en: 'Contact point' },
    remedy: { de: 'contact in network.yaml füllen.', en: 'Fill contact in network.yaml.' },
    reached: has(dcat.contactPoint),
  },
  {
    name: 'publisher',
    dimension: 'reusability',
    points: 10,
    of: 'dataset',
    label: { de: 'Herausgeber', en: 'Publisher' },
    remedy: { de: 'publisher in network.yaml füllen.', en: 'Fill publisher in network.yaml.' },
    reached: has(dct.publisher),
  },
  {
    name: 'rights',
    dimension: 'contextuality',
    points: 5,
    of: 'distribution',
    label: { de: 'Nutzungsrechte', en: 'Rights' },
    remedy: ours,
    reached: has(dct.rights),
  },
  {
    name: 'byte-size',
    dimension: 'contextuality',
    points: 5,
    of: 'distribution',
    label: { de: 'Dateigröße', en: 'File size' },
    remedy: {
      de: 'Veröffentlichen (kommunalgraph publish) misst die Dateien.',
      en: 'Publishing (kommunalgraph publish) measures the files.',
    },
    reached: has(dcat.byteSize),
  },
  {
    name: 'issued',
    dimension: 'contextuality',
    points: 5,
    of: 'distribution',
    label: { de: 'Veröffentlicht am', en: 'Date of issue' },
    remedy: dateRemedy,
    reached: has(dct.issued),
  },
  {
    name: 'modified',
    dimension: 'contextuality',
    points: 5,
    of: 'distribution',
    label: { de: 'Geändert am', en: 'Date of change' },
    remedy: dateRemedy,
    reached: has(dct.modified),
  },
]

/** All points together. */
export const fullScore = metrics.reduce((sum, { points }) => sum + points, 0)
