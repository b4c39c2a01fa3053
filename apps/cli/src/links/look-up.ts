/** What came of looking at an address. */
export type LinkState =
  /** It answers. */
  | { readonly state: 'there' }
  /** It says that there is nothing (404, 410). */
  | { readonly state: 'gone'; readonly status: number }
  /** It leads elsewhere for good. */
  | { readonly state: 'moved'; readonly to: string }
  /** It does not let us look (401, 403, 429): people may be let. */
  | { readonly state: 'refused'; readonly status: number }
  /** It does not answer, or not as it should. */
  | { readonly state: 'failing'; readonly reason: string }

export interface LookUpOptions {
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  /** Milliseconds until an answer is no longer waited for. */
  readonly patience: number
  readonly onProgress: (done: number) => void
}

const agent = 'kommunalgraph check --links'
const mostRedirects = 5
const permanent: ReadonlySet<number> = new Set([301, 308])
const temporary: ReadonlySet<number> = new Set([302, 303, 307])
/** Some servers know no HEAD, and say so in one of these ways. */
const withoutHead: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 410, 500, 501])

async function request(url: string, method: string, patience: number): Promise<Response> {
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': agent, accept: 'text/html, */*;q=0.5' },
    signal: AbortSignal.timeout(patience),
  })
  await answer.body?.cancel()
  return answer
}

async function answerOf(url: string, patience: number): Promise<Response> {
  const answer = await request(url, 'HEAD', patience)
  return withoutHead.has(answer.status) ? request(url, 'GET', patience) : answer
}

function judge({ status }: Response, from: string, to: string, isPermanent: boolean): LinkState {
  if (status === 404 || status === 410) return { state: 'gone', status }
  if ([401, 403, 429].includes(status)) return { state: 'refused', status }
  if (status >= 400) return { state: 'failing', reason: `HTTP ${status}` }
  return isPermanent && from !== to ? { state: 'moved', to } : { state: 'there' }
}

/** Why a request failed: `ENOTFOUND`, `TimeoutError`, `CERT_HAS_EXPIRED`, `redirect count exceeded`, `bad port`. */
function reasonOf(error: unknown): string {
  const { cause, code, name } = error as NodeJS.ErrnoException
  const { code: causeCode, message } = (cause ?? {}) as Partial<NodeJS.ErrnoException>
  // Timeouts have a number.
  return causeCode ?? message ?? (typeof code === 'string' ? code : name)
}

/** Where an answer leads. A program asks nothing but the web. */
function targetOf(location: string, from: string): string {
  const { href, protocol } = new URL(location, from)
  if (protocol === 'http:' || protocol === 'https:') return href
  throw new Error('redirect', { cause: new Error(`redirect to ${protocol}`) })
}

async function lookAt(url: string, patience: number): Promise<LinkState> {
  const { password, username } = new URL(url)
  if (username !== '' || password !== '') return { state: 'failing', reason: 'user:password@' }
  let [to, isPermanent] = [url, false]
  try {
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const answer = await answerOf(to, patience)
      const location = answer.headers.get('location')
      const redirects = permanent.has(answer.status) || temporary.has(answer.status)
      if (!redirects || location === null) return judge(answer, url, to, isPermanent)
      // What is moved for the time being may come back: the first temporary step ends what is for good.
      if (!permanent.has(answer.status)) return await lookBehind(targetOf(location, to), patience)
      isPermanent = true
      to = targetOf(location, to)
    }
    return { state: 'failing', reason: `${mostRedirects}+ redirects` }
  } catch (error) {
    return { state: 'failing', reason: reasonOf(error) }
  }
}

/** Whether there is something at the end of a redirect that is not for good. */
async function lookBehind(url: string, patience: number): Promise<LinkState> {
  const answer = await fetch(url, {
    headers: { 'user-agent': agent },
    signal: AbortSignal.timeout(patience),
  })
  await answer.body?.cancel()
  return judge(answer, url, url, false)
}

/** How many hosts are asked at the same time; each is asked for one thing after the other. */
const hostsAtOnce = 8

/**
 * Look at addresses, politely: one request to a host at a time, with a pause between.
 *
 * @returns what came of each
 */
export async function lookUp(
  urls: readonly string[],
  { onProgress, patience, pause }: LookUpOptions,
): Promise<ReadonlyMap<string, LinkState>> {
  const found = new Map<string, LinkState>()
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()]
  async function ask(): Promise<void> {
    for (let own = hosts.shift(); own; own = hosts.shift())
      for (const [at, url] of own.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, pause))
        found.set(url, await lookAt(url, patience))
        onProgress(found.size)
      }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, ask))
  return found
}
