import type { Publication } from '@kommunalgraph/gate'
import { type Message, severityCount } from '@kommunalgraph/model'
import { type Terminal, UsageError } from '../command.ts'
import { say } from '../language.ts'
import { countOf } from './outcome.ts'

/** Milliseconds after which nobody waits for the other side any more. */
const patience = 10_000

/** @throws UsageError for what is no address of the web */
export function webhookOf(value: unknown): URL | undefined {
  if (value === undefined || value === '') return undefined
  const url = URL.parse(String(value))
  if (url?.username || url?.password)
    throw new UsageError({
      de: '--notify nimmt keine Adresse mit Namen und Passwort vor dem @; ein Geheimnis gehört in ihren Pfad.',
      en: '--notify takes no address with a name and password before the @; a secret belongs in its path.',
    })
  if (url && ['http:', 'https:'].includes(url.protocol)) return url
  throw new UsageError({
    de: '--notify erwartet eine Adresse mit http oder https, zum Beispiel https://chat.example.org/hooks/abc.',
    en: '--notify takes an http or https address, for example https://chat.example.org/hooks/abc.',
  })
}

const failed = (reason: string): Message => ({
  de: `Die Benachrichtigung kam nicht an (${reason}).\n`,
  en: `The notification did not arrive (${reason}).\n`,
})

/** What is told: in a sentence, which chat programs show, and for programs. Findings never hold a personal value. */
function noticeOf({ issues }: Publication, base: string, language: Terminal['language']) {
  const errors = countOf(issues, 'error')
  const text = {
    de: `Nicht veröffentlicht (${base}): ${severityCount(errors, 'error', 'de')}. Online bleibt, was es war.`,
    en: `Not published (${base}): ${severityCount(errors, 'error', 'en')}. What is online stays as it was.`,
  }
  const findings = issues.filter(({ severity }) => severity === 'error')
  return { text: say(text, language), event: 'publish-refused', base, errors, findings }
}

/** Tell a refused publish to an address; that this fails changes nothing about the publish. */
export async function notifyOfRefusal(
  webhook: URL,
  publication: Publication,
  base: string,
  { err, language }: Terminal,
): Promise<void> {
  if (publication.state !== 'refused') return
  try {
    const answer = await fetch(webhook, {
      method: 'POST',
      // Behind most redirects a POST would arrive without what it tells, and behind the rest at somebody else's.
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(noticeOf(publication, base, language)),
      signal: AbortSignal.timeout(patience),
    })
    // Nobody reads what is answered: it may never end.
    await answer.body?.cancel()
    if (!answer.ok) err(say(failed(`HTTP ${answer.status}`), language))
  } catch (error) {
    // The address may hold a secret: it is not repeated.
    const { cause, name } = error as Error
    const { code = name } = (cause ?? {}) as NodeJS.ErrnoException
    err(say(failed(code), language))
  }
}
