import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { fill, type Issue, type IssueKind, issueKinds } from '@kommunalgraph/model'
import { type LinkInFile, linksIn } from '@kommunalgraph/validator'
import { linkCache } from './link-cache.ts'
import { type LinkState, type LookUpOptions, lookUp } from './look-up.ts'

const { info, warning } = issueKinds

const findings = {
  'link/gone': warning(
    {
      de: 'Unter {url} ist nichts mehr (HTTP {status}).',
      en: 'There is nothing at {url} any more (HTTP {status}).',
    },
    {
      de: 'Suchen Sie die neue Adresse; gibt es keine, lassen Sie das Feld weg, bei einer Quelle nur die Adresse.',
      en: 'Look for the new address; if there is none, leave the field out, of a source the address only.',
    },
  ),
  'link/failing': warning(
    {
      de: '{url} antwortet nicht, wie es sollte ({reason}).',
      en: '{url} does not answer as it should ({reason}).',
    },
    {
      de: 'Öffnen Sie die Adresse in einem Browser. Geht es auch dort nicht, fragen Sie die Kommune.',
      en: 'Open the address in a browser. If that fails too, ask the municipality.',
    },
  ),
  'link/moved': info(
    { de: '{url} ist auf Dauer umgezogen nach {to}.', en: '{url} has moved for good to {to}.' },
    { de: 'Tragen Sie die neue Adresse ein.', en: 'Enter the new address.' },
  ),
} as const satisfies Readonly<Record<`link/${string}`, IssueKind>>

/** A finding about an address; none for what is there, or does not let us look. */
function issueOf(file: string, { at, url }: LinkInFile, found: LinkState): readonly Issue[] {
  if (found.state === 'there' || found.state === 'refused') return []
  const code = `link/${found.state}` as const
  const { message, remedy, severity } = findings[code]
  const { state: _state, ...values } = found
  const text = fill(message, { url, ...values })
  return [{ code, severity, file, ...at, pointer: '', message: text, remedy }]
}

interface Asked {
  /** Files of the data folder, as paths. */
  readonly files: readonly string[]
  /** Where what was found is remembered. */
  readonly cache: string
  readonly now: number
}

/** What was found, and how much had to be looked at. */
export interface CheckedLinks {
  readonly issues: readonly Issue[]
  readonly links: number
  readonly looked: number
  /** Addresses that did not let us look. */
  readonly refused: number
}

/** Look at every address in some files, and say which lead nowhere. */
export async function checkLinks(
  { cache: cacheFile, files, now }: Asked,
  options: Omit<LookUpOptions, 'onProgress'> & {
    readonly onProgress: (done: number, total: number) => void
  },
): Promise<CheckedLinks> {
  const cache = await linkCache(cacheFile, now)
  const read = await Promise.all(
    files.map(async (path) => ({ path, links: linksIn(await readFile(path, 'utf8')) })),
  )
  const asked = new Set(read.flatMap(({ links }) => links.map(({ url }) => url)))
  const open = [...asked].filter((url) => cache.find(url) === undefined)
  const found = await lookUp(open, {
    ...options,
    onProgress: (done) => options.onProgress(done, open.length),
  })
  await cache.keep(found, asked)
  const stateOf = (url: string): LinkState =>
    found.get(url) ?? cache.find(url) ?? { state: 'there' }
  const issues = read.flatMap(({ links, path }) =>
    links.flatMap((link) =>
      issueOf(relative(process.cwd(), path).replaceAll(sep, '/'), link, stateOf(link.url)),
    ),
  )
  const refused = [...asked].filter((url) => stateOf(url).state === 'refused').length
  return { issues, links: asked.size, looked: open.length, refused }
}
