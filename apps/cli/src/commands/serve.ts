import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isProvisional } from '@kommunalgraph/model'
import { openReader, type ReleaseReader } from '@kommunalgraph/release'
import {
  type Attempt,
  isWorker,
  leave,
  serving,
  serve as startServer,
  supervise,
} from '@kommunalgraph/server'
import { type Config, checkFolders, readConfig } from '@kommunalgraph/server/settings'
import { type Command, environmentOf, type Terminal, UsageError } from '../command.ts'
import { readableFolder, writableFolder } from '../folders.ts'
import { say } from '../language.ts'
import { type Manner, readManner, serveOptions } from '../serve/options.ts'
import type { Republishing } from '../serve/republish.ts'
import { roomIn, stateRoom } from '../serve/room.ts'
import { serverOptions } from '../settings.ts'
import { locationIn } from '../store/location.ts'
import { lossIn } from '../store/loss.ts'

/** What nobody has tried yet. */
const nothingYet: Attempt = { refused: false, issues: [], reasons: [] }

/** The signals with which a terminal or a service manager ends a program. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

const storeOf = ({ copy }: Manner, { stateDir }: Config): string =>
  copy ?? locationIn({ STATE_DIR: stateDir }).store

const openSource = (manner: Manner, config: Config): ReleaseReader =>
  openReader(storeOf(manner, config), { copy: manner.copy !== undefined })

/** What is served, and where; or what to do so that something is. */
function announcement(count: number | undefined, { base }: Config) {
  if (count === undefined)
    return {
      de: `Noch nichts veröffentlicht: ${base} antwortet mit 503, bis „kommunalgraph publish“ etwas veröffentlicht.\n`,
      en: `Nothing has been published yet: ${base} answers 503 until "kommunalgraph publish" publishes something.\n`,
    }
  return { de: `${count} Kommunen: ${base}\n`, en: `${count} municipalities: ${base}\n` }
}

/** What serves: this process, or several that it looks after. */
interface Running {
  /** How many municipalities are published; undefined while nothing is. */
  readonly count: number | undefined
  readonly tell: (attempt: Attempt) => void
  readonly close: () => Promise<void>
}

async function run(config: Config, manner: Manner, first: Attempt): Promise<Running> {
  const source = openSource(manner, config)
  const { stateDir } = config
  const room = await (manner.copy === undefined ? stateRoom(stateDir) : roomIn(stateDir))
  let last = first
  const server = await startServer({ ...config, stateDir: room.folder }, source, {
    store: storeOf(manner, config),
    copy: manner.copy !== undefined,
    ...(manner.watch && { attempt: () => last }),
  })
  return {
    count: source.current()?.count,
    tell(attempt) {
      last = attempt
      source.poll()
      void server.mend()
    },
    async close() {
      await server.close()
      source.close()
      await room.leave()
    },
  }
}

/** One of several processes: told what came of an attempt by the one that publishes. */
async function work(config: Config, manner: Manner): Promise<number> {
  try {
    const end = stopped()
    const running = await run(config, manner, nothingYet)
    // Others speak on this channel too: whoever asks for metrics.
    process.on('message', (message: object) => {
      if ('refused' in message) running.tell(message as Attempt)
    })
    serving()
    await end
    await running.close()
    return 0
  } finally {
    leave()
  }
}

/** Processes that serve, beside this one, which publishes if anyone does. */
async function startWorkers(
  config: Config,
  manner: Manner,
  terminal: Terminal,
): Promise<Running | undefined> {
  const force = await supervise({
    count: manner.workers,
    metrics: config.metrics,
    onLoss: ({ delay, pid }) =>
      terminal.err(
        say(
          {
            de: `Prozess ${pid} ist abgestürzt; in ${delay} ms startet ein neuer.\n`,
            en: `Process ${pid} crashed; a new one starts in ${delay} ms.\n`,
          },
          terminal.language,
        ),
      ),
  })
  if (force === undefined) return undefined
  const source = openSource(manner, config)
  const count = source.current()?.count
  source.close()
  return { count, tell: force.tell, close: force.close }
}

/** Serve until told to stop, and pass on what becomes of the data meanwhile. */
async function serveAndFollow(
  config: Config,
  manner: Manner,
  terminal: Terminal,
  first: Attempt,
  changes: Republishing | undefined,
): Promise<number> {
  // Heard before the first answer is given: who has one may end the program.
  const end = stopped()
  const running =
    manner.workers > 1
      ? await startWorkers(config, manner, terminal)
      : await run(config, manner, first)
  if (running === undefined) return 1
  const loss = running.count === undefined && lossIn(locationIn({ STATE_DIR: config.stateDir }))
  if (loss) terminal.err(say(loss, terminal.language))
  terminal.err(say(announcement(running.count, config), terminal.language))
  changes?.follow(running.tell)
  await end
  await running.close()
  return 0
}

/** What publishes is loaded where it is wanted only: a process that serves has no use for it. */
const publishingRoom = () => import('../serve/publishing.ts')

async function publishThenServe(config: Config, manner: Manner, terminal: Terminal) {
  const publishing = (await publishingRoom()).openPublishing(config, terminal)
  const { refused } = await publishing.publish().finally(() => publishing.close())
  return refused ? 1 : serveAndFollow(config, manner, terminal, nothingYet, undefined)
}

async function watchAndServe(config: Config, manner: Manner, terminal: Terminal) {
  const publishing = (await publishingRoom()).openPublishing(config, terminal)
  const { republish } = await import('../serve/republish.ts')
  const changes = republish(config, publishing, terminal)
  try {
    return await serveAndFollow(config, manner, terminal, await changes.first, changes)
  } finally {
    await changes.close()
    await publishing.close()
  }
}

/**
 * Whether a first release may be made without being asked for: where there is none, nothing was lost, and the address
 * promises nothing to anybody.
 */
async function isToBegin(config: Config, manner: Manner): Promise<boolean> {
  const { base, dataDir, stateDir } = config
  if (manner.copy !== undefined || !isProvisional(base)) return false
  if (!existsSync(join(dataDir, 'network.yaml'))) return false
  if (lossIn(locationIn({ STATE_DIR: stateDir }))) return false
  const source = openSource(manner, config)
  const isEmpty = source.current() === undefined
  source.close()
  return isEmpty
}

/** What the findings say stands above the server that goes on without a release. */
async function beginThenServe(config: Config, manner: Manner, terminal: Terminal) {
  terminal.err(
    say(
      {
        de: `Noch nichts veröffentlicht: ${config.dataDir} wird jetzt veröffentlicht.\n`,
        en: `Nothing has been published yet: ${config.dataDir} is published now.\n`,
      },
      terminal.language,
    ),
  )
  const publishing = (await publishingRoom()).openPublishing(config, terminal)
  await publishing.publish().finally(() => publishing.close())
  return serveAndFollow(config, manner, terminal, nothingYet, undefined)
}

/** Publish as far as that is wanted, then serve. */
async function publishAndServe(
  config: Config,
  manner: Manner,
  terminal: Terminal,
): Promise<number> {
  if (manner.watch) return watchAndServe(config, manner, terminal)
  if (manner.publish) return publishThenServe(config, manner, terminal)
  if (await isToBegin(config, manner)) return beginThenServe(config, manner, terminal)
  return serveAndFollow(config, manner, terminal, nothingYet, undefined)
}

/** What can be seen to be wrong before anything is done. */
async function refuse(config: Config, { copy, publish, watch }: Manner): Promise<void> {
  const publishes = publish || watch
  await checkFolders(publishes ? config : { stateDir: config.stateDir })
  if (publishes) await readableFolder(config.dataDir)
  // A copy is served where nothing can be written, too.
  if (copy === undefined) return writableFolder(config.stateDir)
  if (existsSync(copy)) return
  throw new UsageError({
    de: `Die Kopie ${copy} gibt es nicht; „kommunalgraph backup“ legt eine an.`,
    en: `There is no copy ${copy}; "kommunalgraph backup" makes one.`,
  })
}

/** Serve what is published until the process is told to stop. */
export const serveCommand: Command = {
  name: 'serve',
  summary: {
    de: 'Das Veröffentlichte ausliefern; auf Wunsch vorher oder laufend veröffentlichen.',
    en: 'Serve what is published; on request, publish first or continuously.',
  },
  options: { ...serveOptions, ...serverOptions },
  examples: [
    'kommunalgraph serve --publish',
    'kommunalgraph serve --watch',
    'kommunalgraph serve --workers 4 --port 8080 --base-url https://daten.example.org/',
    'kommunalgraph serve --release copy.sqlite',
  ],
  words: 0,
  async run(_words, values, terminal) {
    const manner = readManner(values)
    const config = readConfig(environmentOf(serveCommand, values, terminal))
    if (isWorker) return work(config, manner)
    await refuse(config, manner)
    return publishAndServe(config, manner, terminal)
  },
}
