import type { Messages } from '../messages.ts'

export const developer: Messages['developer'] = {
  title: 'For developers',
  shortTitle: 'Developers',
  intro:
    'Every page is a data set, too: one address, many formats, no registration and no key. The examples run as they stand here.',
  description:
    'Using municipal profiles as data: examples in curl, JavaScript, Python and R for every format, addresses, rules and limits.',
  examples: 'Examples for every format',
  examplesText: (name) =>
    `All examples fetch the same profile: ${name}. Programs choose the format by the header Accept; an address with an extension fixes it.`,
  fixed: 'Fixed address',
  explain: 'What do I get, and why?',
  explainText:
    'Enter what your program sends in the header Accept: this page shows in which format a profile then comes, and how the others fared.',
  explainHint: 'For instance: text/turtle;q=0.9, text/html',
  accept: 'Accept header',
  show: 'Explain',
  chosen: (label) => `The answer comes as ${label}.`,
  none: 'None of the formats fits: the answer is 406 and names those there are.',
  rdfFirst:
    'The header names RDF and no HTML, and no format fits by name: so the RDF formats come first.',
  ranking: 'Formats in order',
  format: 'Representation',
  mediaType: 'Media type',
  reason: 'Reason',
  weight: 'Weight',
  reasons: {
    name: 'named',
    alias: 'named otherwise',
    type: 'within a group',
    any: 'within */*',
    none: 'not named',
    refused: 'refused (weight 0)',
  },
  tie: 'Of equal weights the one named more exactly wins; then the order of the server.',
  addresses: 'Addresses',
  addressesText: 'Addresses last. Only what stands there changes.',
  addressColumn: 'Address',
  meaning: 'What stands there',
  paths: {
    '/': 'the network and its publisher',
    '/kommunen': 'the list; by pages with ?seite=',
    '/kommunen/{slug}': 'the profile of a municipality',
    '/kommunen/{slug}.{ext}': 'the same in a fixed format',
    '/id/{scheme}/{key}':
      'leads from a key (ags, ars, nuts, wikidata, slug) to the profile, by 303',
    '/def/{scheme}': 'a concept scheme',
    '/def/population': 'the structure of the population figures',
    '/def/problems': 'the types of problem',
    '/datenfelder': 'every field of the JSON',
    '/kontext/v1.jsonld': 'the JSON-LD context',
  },
  rules: 'Rules and limits',
  ruleTexts: {
    cache:
      'Every answer has an ETag. Ask with If-None-Match, and what is unchanged costs a 304 only.',
    cors: 'Everything can be read from any website (CORS), with GET, HEAD and OPTIONS.',
    errors: 'Errors come as problem details (RFC 9457), in JSON, HTML or Turtle.',
    identity:
      'A territory and its administration are two things with two identifiers: #gebiet and #verwaltung.',
    dates: 'Figures without a complete reference date have none: they belong in no time series.',
    sums: 'Districts and their towns are both members: never add their figures.',
    load: 'There is no registration. Please send no more than a few requests a second.',
  },
}
