import { dateLiteral, iri, plain, texts } from '@kommunalgraph/rdf'
import { dc, dct, foaf, prov } from '@kommunalgraph/rdf/vocabularies'
import * as is from '../../constraints.ts'
import { fragments } from '../../iri.ts'
import { licenceIri } from '../../licences.ts'
import { sourceAttribution } from '../../source-attribution.ts'
import { field, nodeShape, states } from '../field.ts'
import { licenceRow } from './common.ts'

/** A source that only this record uses; shared ones stand in `data/sources.yaml`. */
export const source = nodeShape(
  {
    id: field(
      is.key,
      ['Kennung', 'id'],
      [
        'Kurzes Wort, mit dem diese Datei die Quelle nennt.',
        'Short word by which this file names the source.',
      ],
    ),
    title: field(
      is.localizedLine,
      ['Titel', 'title'],
      ['Wie die Quelle heißt.', 'What the source is called.'],
      states('self', dct.title, texts),
    ),
    edition: field(
      is.localizedLine.optional(),
      ['Ausgabe', 'edition'],
      ['Welche Ausgabe der Quelle gemeint ist.', 'Which edition of the source is meant.'],
      states('self', dct.description, texts),
    ),
    publisher: field(
      is.line.optional(),
      ['Herausgeber', 'publisher'],
      ['Wer die Quelle herausgibt.', 'Who publishes the source.'],
      states('self', dc.publisher, (value) => [plain(value)]),
    ),
    url: field(
      is.url.optional(),
      ['Adresse', 'address'],
      ['Adresse der Quelle.', 'Address of the source.'],
      states('self', foaf.page, (value) => [iri(value)]),
    ),
    licence: field(
      is.licence,
      licenceRow.label,
      ['Lizenz der Quelle.', 'Licence of the source.'],
      states('self', dct.license, (key) => [iri(licenceIri(key))]),
    ),
    attribution: field(
      is.line.optional(),
      ['Quellenvermerk', 'attribution'],
      [
        'Bereitsteller und Jahr, wie die Lizenz sie verlangt; Lizenz und Adresse kommen von selbst dazu.',
        'Provider and year, as the licence asks for them; licence and address are added by themselves.',
      ],
    ),
    changes: field(
      is.germanLine.optional(),
      ['Änderung', 'changes'],
      [
        'Was an den Daten geändert wurde, wenn die Lizenz verlangt, es zu sagen.',
        'What was changed of the data, where the licence wants it said.',
      ],
    ),
    retrieved: field(
      is.date.optional(),
      ['Abgerufen', 'retrieved'],
      ['Tag, an dem die Quelle gelesen wurde.', 'Day on which the source was read.'],
      states('self', dc.date, (value) => [dateLiteral(value)]),
    ),
  },
  {
    fragment: (value) => fragments.source(value.id),
    types: () => [foaf.Document, prov.Entity],
    derive: (value, self, { graph }) => {
      const attribution = sourceAttribution(value)
      if (attribution) graph.add(self, dc.rights, plain(attribution.de))
    },
  },
)
