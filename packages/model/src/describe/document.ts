import { iri, plain, tagged } from '@kommunalgraph/rdf'
import { dct, foaf, schema, voidTerms } from '@kommunalgraph/rdf/vocabularies'
import { documentPath, fragments, keyTargets, type PageLanguage, pageIri } from '../iri.ts'
import { licenceIri, licenceOf } from '../licences.ts'
import { factLicence, linkedDataNode, networkNode, node, type Scope } from '../scope.ts'

/** The title of a profile's page. */
export function profileTitle(
  name: { de: string; en?: string | undefined },
  language: PageLanguage,
): string {
  return language === 'de'
    ? `${name.de} – Kommunalprofil`
    : `${name.en ?? name.de} – municipal profile`
}

/** The page of a language; German is the document itself. */
function describePage(scope: Scope, language: PageLanguage): void {
  const { graph, record, world } = scope
  const address = pageIri(world.base, documentPath(scope.slug), language)
  const page = iri(address)
  const title = tagged(profileTitle(record.name, language), language)
  graph.type(page, foaf.Document, schema.WebPage, schema.AboutPage)
  graph.add(page, foaf.primaryTopic, scope.territory)
  graph.add(page, dct.title, title)
  graph.add(page, schema.name, title)
  graph.add(page, schema.url, page)
  graph.add(page, dct.language, iri(keyTargets.language(language)))
  graph.add(page, schema.inLanguage, plain(language))
  graph.add(page, schema.mainEntity, scope.territory)
  graph.add(page, schema.about, scope.administration)
  if (language !== 'de') graph.add(page, schema.translationOfWork, scope.document)
}

/** The document, German page first, and its pages in other languages. */
export function describeDocument(scope: Scope): void {
  const { graph, document, world } = scope
  const licence = factLicence(scope)
  describePage(scope, 'de')
  const publisher = networkNode(scope, 'publisher')
  graph.add(document, schema.isPartOf, networkNode(scope, 'website'))
  graph.add(document, dct.publisher, publisher)
  graph.add(document, schema.publisher, publisher)
  graph.add(document, dct.license, iri(licenceIri(licence)))
  const text = licenceOf(licence).text
  if (text) graph.add(document, schema.license, iri(text))
  graph.add(document, voidTerms.inDataset, linkedDataNode(scope))
  for (const language of world.network.languages)
    if (language !== 'de') describePage(scope, language)
}

/** All sources that any part of the document names; only at the end is it known which ones these are. */
export function describeOrigins(scope: Scope): void {
  const own = (scope.record.sources ?? []).map((each) => node(scope, fragments.source(each.id)))
  const shared = [...scope.mentions].filter(([, what]) => what.kind === 'source')
  scope.graph.add(scope.document, dct.source, ...own, ...shared.map(([target]) => iri(target)))
}
