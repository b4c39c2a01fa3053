import type { Name } from './offers.ts'

/** docs/http.md, section 3. Where the contract shortens a header, it is written out as the client sends it. */
export const CLIENTS: readonly (readonly [
  client: string,
  accept: string | undefined,
  gets: Name,
])[] = [
  ['curl, wget, requests, fetch and link preview bots', '*/*', 'html'],
  ['Python urllib', undefined, 'html'],
  [
    'Chrome 156',
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/jxl,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
    'html',
  ],
  ['Firefox', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  [
    'older WebKit',
    'application/xml,application/xhtml+xml,text/html;q=0.9,text/plain;q=0.8,image/png,*/*;q=0.5',
    'html',
  ],
  [
    'Googlebot',
    'text/html,application/xhtml+xml,application/signed-exchange;v=b3,application/xml;q=0.9,*/*;q=0.8',
    'html',
  ],
  ['old Java', 'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'html'],
  ['rapper', 'application/rdf+xml, text/rdf;q=0.6, */*;q=0.1', 'rdfxml'],
  [
    'rapper -g',
    'application/rdf+xml, text/rdf;q=0.6, application/n-triples, text/plain;q=0.1, text/turtle, application/x-turtle, application/turtle, text/n3;q=0.3, text/rdf+n3;q=0.3, application/rdf+n3;q=0.3, application/x-trig, application/rss;q=0.8, application/rss+xml;q=0.8, text/rss;q=0.8, application/xml;q=0.3, text/xml;q=0.3, application/atom+xml;q=0.3, text/html;q=0.2, application/xhtml+xml;q=0.4, text/html;q=0.6, application/xhtml+xml;q=0.8, text/x-nquads, */*;q=0.1',
    'turtle',
  ],
  [
    'rapper -i turtle',
    'text/turtle, application/x-turtle, application/turtle, text/n3;q=0.3, text/rdf+n3;q=0.3, application/rdf+n3;q=0.3, */*;q=0.1',
    'turtle',
  ],
  ['rapper -i ntriples', 'application/n-triples, text/plain;q=0.1, */*;q=0.1', 'ntriples'],
  [
    'rdflib 7.6',
    'application/rdf+xml, text/n3, text/turtle, application/n-triples, application/ld+json, application/n-quads, application/trix, application/trig',
    'turtle',
  ],
  ['rdflib as turtle', 'text/turtle, application/x-turtle, */*;q=0.1', 'turtle'],
  ['rdflib as json-ld', 'application/ld+json, application/json;q=0.9, */*;q=0.1', 'jsonld'],
  ['rdflib as xml', 'application/rdf+xml, */*;q=0.1', 'rdfxml'],
  ['rdflib as nt', 'text/plain, */*;q=0.1', 'ntriples'],
  ['old rdflib', 'application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5', 'rdfxml'],
  [
    'Jena',
    'text/turtle,application/n-triples;q=0.9,application/rdf+xml;q=0.8,application/xml;q=0.7,*/*;q=0.5',
    'turtle',
  ],
  [
    'Jena inside AtomGraph',
    'application/rdf+thrift,application/n-triples;q=0.9,text/turtle;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.1',
    'ntriples',
  ],
  ['jsonld.js 9', 'application/ld+json, application/json', 'jsonld'],
  [
    'Comunica 5.4',
    'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,image/svg+xml;q=0.3,text/xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18,application/json;q=0.135',
    'nquads',
  ],
  [
    'older Comunica',
    'application/ld+json;q=1.0,application/trig;q=0.98,text/turtle;q=0.95,application/n-quads;q=0.9,application/n-triples;q=0.9,application/rdf+xml;q=0.5,text/html;q=0.3,*/*;q=0.1',
    'jsonld',
  ],
  [
    'Protégé',
    'application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6, text/plain; q=0.1, */*; q=0.09',
    'rdfxml',
  ],
  ['axios', 'application/json, text/plain, */*', 'json'],
]
