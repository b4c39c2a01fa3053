import {
  activityIri,
  type Change,
  type ChangeKind,
  changePath,
  type Message,
  type PageLanguage,
  pageIri,
  type Release,
} from '@kommunalgraph/model'
import { escapeMarkup } from '@kommunalgraph/rdf'
import { feedTitle } from './describe.ts'

/** As many as a feed reader shows at once. */
const newest = 50

const changeLabels: Readonly<Record<ChangeKind, Message>> = {
  create: { de: 'neu aufgenommen', en: 'added' },
  update: { de: 'geändert', en: 'changed' },
  delete: { de: 'nicht mehr dabei', en: 'no longer in the network' },
}

/** A change of what a record names, and not of the record itself. */
const sharedChangeLabel: Message = {
  de: 'gemeinsame Angaben geändert',
  en: 'shared details changed',
}

/** Text for XML 1.0, which has no control characters but tab and line ends. */
const xmlText = (text: string): string =>
  escapeMarkup(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .toWellFormed()

const nameIn = ({ name }: Change, language: PageLanguage): string =>
  language === 'en' ? (name.en ?? name.de) : name.de

function writeEntry({ base }: Release, change: Change, language: PageLanguage): string {
  const shared = change.change === 'update' && !change.recordChanged
  const label = (shared ? sharedChangeLabel : changeLabels[change.change])[language]
  const address = pageIri(base, changePath(change), language)
  return `  <entry>
    <id>${xmlText(activityIri(base, change))}</id>
    <title>${xmlText(`${nameIn(change, language)}: ${label}`)}</title>
    <updated>${change.instant}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(address)}"/>
  </entry>
`
}

/**
 * The newest changes for feed readers (RFC 4287), newest first, in the words of one language.
 */
export function writeAtom(release: Release, language: PageLanguage): string {
  const { base, network, published } = release
  const self = pageIri(base, 'feed.atom', language)
  const changes = release.latest(newest)
  const title = `${network.site.name[language] ?? network.site.name.de}: ${feedTitle[language]}`
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${xmlText(self)}</id>
  <title>${xmlText(title)}</title>
  <updated>${changes[0]?.instant ?? published}</updated>
  <author><name>${xmlText(network.publisher.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(pageIri(base, 'feed', language))}"/>
${changes.map((change) => writeEntry(release, change, language)).join('')}</feed>
`
}
