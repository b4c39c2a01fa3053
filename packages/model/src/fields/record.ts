import { dateLiteral, iri, tagged, texts } from '@kommunalgraph/rdf'
import { dct, foaf, rdfs, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import { z } from 'zod'
import * as is from '../constraints.ts'
import { type Contained, containerKeyOf } from '../container.ts'
import { field, nodeField, nodeListField, objectOf, states, type ValueOf } from './field.ts'
import { conceptsRow } from './nodes/common.ts'
import { contact } from './nodes/contact.ts'
import { extraRow } from './nodes/extra-values.ts'
import { figure } from './nodes/figure.ts'
import { formerKeys } from './nodes/former-keys.ts'
import { identifiers } from './nodes/identifiers.ts'
import { participation } from './nodes/participation.ts'
import { area, location } from './nodes/place.ts'
import { quotation } from './nodes/quotation.ts'
import { source } from './nodes/source.ts'
import { description, goal, motto } from './nodes/texts.ts'
import { youthOffice } from './nodes/youth-office.ts'

/**
 * The table of a record's fields, in the order in which files have them. Everything that depends on fields follows
 * from here: check, RDF, JSON-LD context, JSON Schema, labels of pages, data dictionary.
 */
export const recordRows = {
  kind: field(
    is.key,
    ['Art', 'kind'],
    [
      'Was für eine Kommune es ist: Begriff aus `data/concepts/kinds.yaml`.',
      'What kind of municipality it is: concept from `data/concepts/kinds.yaml`.',
    ],
    {
      refersTo: { scheme: 'kinds' },
      facet: { name: 'kind', parameter: 'art', position: 1 },
    },
  ),
  name: field(
    is.germanLine,
    ['Name', 'name'],
    ['Wie die Kommune heißt.', 'What the municipality is called.'],
    states('administration', [skos.prefLabel, rdfs.label, schema.name], texts),
    states('territory', [skos.prefLabel, rdfs.label, schema.name], texts),
  ),
  officialName: field(
    is.germanLine.optional(),
    ['Amtlicher Name', 'official name'],
    [
      'Nur der Name im Recht, wenn er abweicht; nicht die Form des Registers mit Zusatz nach dem Komma.',
      'Only the name in law where it differs; not the register form with a suffix after the comma.',
    ],
    states('administration', [skos.altLabel, schema.legalName], texts),
  ),
  aliases: field(
    z.array(is.line).readonly().optional(),
    ['Andere Namen', 'other names'],
    ['Auch gebräuchliche Namen, auf Deutsch.', 'Other names in use, in German.'],
    states('territory', [skos.altLabel, schema.alternateName], (names) =>
      names.map((name) => tagged(name, 'de')),
    ),
  ),
  misspellings: field(
    z.array(is.line).readonly().optional(),
    ['Falsche Schreibungen', 'misspellings'],
    [
      'Helfen beim Finden und leiten weiter; werden nicht angezeigt.',
      'Help to find and redirect; not shown.',
    ],
    states('territory', skos.hiddenLabel, (names) => names.map((name) => tagged(name, 'de'))),
  ),
  formerSlugs: field(
    z.array(is.slug).readonly().optional(),
    ['Frühere Adressen', 'former addresses'],
    ['Leiten für immer auf diese Seite.', 'Redirect to this page for ever.'],
  ),
  identifiers: nodeField(
    identifiers,
    ['Schlüssel', 'keys'],
    [
      'Amtliche und bibliothekarische Schlüssel, als Text in Anführungszeichen.',
      'Official and library keys, as quoted text.',
    ],
  ),
  formerKeys: nodeListField(
    formerKeys,
    ['Frühere Schlüssel', 'former keys'],
    [
      'Schlüssel, die nicht mehr gelten, mit ihrem letzten Tag und, wo er bekannt ist, ihrem ersten: Sie führen weiter hierher.',
      'Keys that are valid no more, with their last day and, where it is known, their first: they still lead here.',
    ],
  ),
  members: field(
    z.array(is.slug).min(1, 'members/empty').readonly().optional(),
    ['Mitglieder', 'members'],
    [
      'Adressen der Mitglieder, nur bei einem Verbund oder Verband.',
      'Addresses of the members, for a consortium or association only.',
    ],
    { refersTo: { municipality: 'member', unknown: 'members/unknown' } },
  ),
  location: nodeField(
    location,
    ['Lage', 'location'],
    ['Ein Punkt im Gebiet.', 'A point in the territory.'],
  ),
  areaKm2: nodeField(area, ['Fläche', 'area'], ['Gebietsfläche.', 'Area of the territory.']),
  partOf: field(
    is.containerKey.optional(),
    ['Gehört zu', 'part of'],
    [
      'AGS des Kreises (5 Stellen) oder des Landes (2 Stellen), bei einem Ort auch der Gemeinde (8 Stellen); ohne Angabe folgt er aus dem AGS.',
      'AGS of the district (5 digits) or state (2 digits), for a place also of the municipality (8 digits); without it, it follows from the AGS.',
    ],
    {
      refersTo: { territory: 'container' },
      // A district is the one around, so a district has none.
      facet: {
        name: 'district',
        parameter: 'kreis',
        label: ['Liegt in', 'lies in'],
        position: 5,
        part: /^\d{5}/,
        values: (record: Contained) => [containerKeyOf(record)],
      },
    },
  ),
  participations: nodeListField(
    participation,
    ['Teilnahmen', 'participations'],
    [
      'An welchen Programmen die Kommune teilnimmt oder teilnahm: je Programm eine, mit eigenem Beginn und eigener Quelle.',
      'In which programmes the municipality takes part or took part: one per programme, with a beginning and a source of its own.',
    ],
  ),
  youthOffice: nodeField(
    youthOffice,
    ['Jugendamt', 'youth welfare office'],
    [
      'Nur wenn die Quelle es nennt; sein Gebiet kann kleiner sein als das Mitglied.',
      'Only if the source names it; its area can be smaller than the member’s.',
    ],
  ),
  statistics: nodeListField(
    figure,
    ['Zahlen', 'figures'],
    [
      'Zahlen mit Stichtag, Verfahren und Quelle.',
      'Figures with reference date, method and source.',
    ],
  ),
  quotation: nodeField(
    quotation,
    ['Zitat', 'quotation'],
    ['Was die Spitze der Verwaltung sagt.', 'What the head of administration says.'],
  ),
  description: nodeField(
    description,
    ['Warum wir dabei sind', 'why we take part'],
    ['Anlass, Weg und Vorhaben der Kommune.', 'The municipality’s reasons, path and plans.'],
  ),
  motto: nodeField(motto, ['Leitspruch', 'motto'], ['Eine Zeile.', 'One line.']),
  goals: nodeListField(
    goal,
    ['Ziele', 'goals'],
    ['Was die Kommune erreichen will.', 'What the municipality aims for.'],
  ),
  phases: conceptsRow('phases', ['Lebensphasen', 'life phases'], dct.subject, {
    facet: {
      name: 'phase',
      parameter: 'phase',
      label: ['Lebensphase', 'life phase'],
      position: 7,
    },
  }),
  fieldsOfAction: conceptsRow(
    'fields-of-action',
    ['Handlungsfelder', 'fields of action'],
    [dct.subject, schema.knowsAbout],
    {
      facet: {
        name: 'field',
        parameter: 'feld',
        label: ['Handlungsfeld', 'field of action'],
        position: 6,
      },
    },
  ),
  components: conceptsRow('components', ['Bausteine', 'components']),
  funding: conceptsRow('funding', ['Förderbausteine', 'funding']),
  contacts: nodeListField(
    contact,
    ['Kontakte', 'contacts'],
    ['An wen man sich wendet.', 'Whom to turn to.'],
  ),
  website: field(
    is.url.optional(),
    ['Website', 'website'],
    [
      'Seite der Kommune selbst, nicht die des Netzwerks.',
      'The municipality’s own page, not the network’s.',
    ],
    states('administration', [foaf.homepage, schema.url], (url, { graph }) => {
      graph.type(iri(url), foaf.Document)
      return [iri(url)]
    }),
  ),
  extra: extraRow,
  licence: field(
    z.strictObject({ facts: is.licence.optional(), texts: is.licence.optional() }).optional(),
    ['Lizenzen', 'licences'],
    [
      'Lizenz der Fakten und der Texte; ohne Angabe gelten die des Netzwerks.',
      'Licence of facts and of texts; without it, those of the network apply.',
    ],
  ),
  sources: nodeListField(
    source,
    ['Eigene Quellen', 'own sources'],
    ['Quellen, die nur diese Datei nennt.', 'Sources that only this file names.'],
  ),
  issued: field(
    is.instant.optional(),
    ['Zuerst veröffentlicht', 'first published'],
    ['Tag oder Zeitpunkt (UTC).', 'Day or instant (UTC).'],
    states('document', [dct.issued, schema.datePublished], (value) => [dateLiteral(value)]),
  ),
  modified: field(
    is.instant.optional(),
    ['Zuletzt geändert', 'last changed'],
    ['Tag oder Zeitpunkt (UTC).', 'Day or instant (UTC).'],
    states('document', [dct.modified, schema.dateModified], (value) => [dateLiteral(value)]),
  ),
  status: field(
    z.enum(['active', 'withdrawn', 'merged'], 'status/unknown').optional(),
    ['Stand', 'status'],
    [
      'Ohne Angabe `active`; `withdrawn` und `merged` lassen einen Hinweis zurück.',
      '`active` if absent; `withdrawn` and `merged` leave a notice behind.',
    ],
  ),
  replacedBy: field(
    is.slug.optional(),
    ['Nachfolgerin', 'successor'],
    [
      'Adresse der Kommune, in der diese aufgegangen ist.',
      'Address of the municipality it became part of.',
    ],
    { refersTo: { municipality: 'successor', unknown: 'successor/unknown' } },
  ),
}

/** The zod object of a record as a file has it. */
export const recordSchema = objectOf(recordRows)

/** A checked record: what one file says about one municipality. */
export type MunicipalProfile = ValueOf<typeof recordRows>
