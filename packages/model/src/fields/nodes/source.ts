import { dateLiteral, iri, plain, texts } from '@kommunalgraph/rdf'
import { dc, dct, foaf, prov } from '@kommunalgraph/rdf/vocabularies'
import * as is from '../../constraints.ts'
import { fragments } from '../../iri.ts'
import { licenceIri } from '../../licences.ts'
import { leaf, says, template } from '../field.ts'
import { licenceRow } from './common.ts'

/** A source that only this record uses; shared ones stand in `data/sources.yaml`. */
export const source = template(
  {
    id: leaf(
      is.key,
      ['Kennung', 'id'],
      [
        'Kurzes Wort, mit dem diese Datei die Quelle nennt.',
        'Short word by which this file names the source.',
      ],
    ),
    title: leaf(
      is.localizedLine,
      ['Titel', 'title'],
      ['Wie die Quelle heißt.', 'What the source is called.'],
      says('self', dct.title, texts),
    ),
    publisher: leaf(
      is.line.optional(),
      ['Herausgeber', 'publisher'],
      ['Wer die Quelle herausgibt.', 'Who publishes the source.'],
      says('self', dc.publisher, (value) => [plain(value)]),
    ),
    url: leaf(
      is.url.optional(),
      ['Adresse', 'address'],
      ['Adresse der Quelle.', 'Address of the source.'],
      says('self', foaf.page, (value) => [iri(value)]),
    ),
    licence: leaf(
      is.licence,
      licenceRow.label,
      ['Lizenz der Quelle.', 'Licence of the source.'],
      says('self', dct.license, (key) => [iri(licenceIri(key))]),
    ),
    attribution: leaf(
      is.line.optional(),
      ['Quellenvermerk', 'attribution'],
      ['Der Vermerk, den die Lizenz verlangt.', 'The attribution that the licence asks for.'],
      says('self', dc.rights, (value) => [plain(value)]),
    ),
    retrieved: leaf(
      is.date.optional(),
      ['Abgerufen', 'retrieved'],
      ['Tag, an dem die Quelle gelesen wurde.', 'Day on which the source was read.'],
      says('self', dc.date, (value) => [dateLiteral(value)]),
    ),
  },
  {
    fragment: (value) => fragments.source(value.id),
    types: () => [foaf.Document, prov.Entity],
  },
)
