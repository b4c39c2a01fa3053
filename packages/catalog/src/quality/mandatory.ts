import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import type { View } from './view.ts'

const { dcat, dct, foaf, spdx, vcard } = vocabulary

/** What every node of a class must have (DCAT-AP 2.1.1 and 3.0.1, and the publisher of DCAT-AP.de). */
const mandatory: readonly (readonly [type: NamedNode, properties: readonly NamedNode[]])[] = [
  [dcat.Catalog, [dct.title, dct.description, dct.publisher]],
  [dcat.Dataset, [dct.title, dct.description, dct.publisher]],
  [dcat.Distribution, [dcat.accessURL, dct.license]],
  [foaf.Agent, [foaf.name]],
  [vcard.Kind, [vcard.fn]],
  [spdx.Checksum, [spdx.algorithm, spdx.checksumValue]],
]

/** Whether everything mandatory is there: a quick look, where the shapes would take too long. */
export const hasMandatory = (view: View): boolean =>
  mandatory.every(([type, properties]) =>
    view
      .instances(type)
      .every((node) => properties.every((each) => view.objects(node, each).length > 0)),
  )
