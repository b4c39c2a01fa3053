import { openPublisher } from '@kommunalgraph/gate'
import type { Message } from '@kommunalgraph/model'
import { siteDocuments } from '@kommunalgraph/resources'
import type { Attempt } from '@kommunalgraph/server'
import type { Config } from '@kommunalgraph/server/settings'
import type { Terminal } from '../command.ts'
import { say } from '../language.ts'
import { noteOutcome } from '../publish/outcome.ts'
import { progressLine } from '../publish/progress.ts'
import { findings, summary } from '../publish/sentences.ts'
import { locationIn } from '../store/location.ts'
import { toldOfLoss } from '../store/loss.ts'

/** Publishes the data folder, tells the terminal what came of it, and remembers it for the browser. */
export interface Publishing {
  /** @param paths - what changed, below the data folder; everything is looked at without it */
  readonly publish: (paths?: readonly string[]) => Promise<Attempt>
  readonly close: () => Promise<void>
}

const replaced = (store: string): Message => ({
  de: `Der Speicher ${store} wurde im Betrieb gelöscht oder ersetzt; veröffentlicht wird in das, was jetzt dort liegt, oder in einen neuen.\n`,
  en: `The store ${store} was removed or replaced while it was in use; what is there now is published to, or a new one.\n`,
})

/** Errors for people have a sentence; all others are ours and end the program. */
function sentenceOf(error: unknown): Message {
  if (error instanceof Error && 'sentence' in error) return error.sentence as Message
  throw error
}

export function openPublishing(config: Config, terminal: Terminal): Publishing {
  const { base, dataDir, stateDir } = config
  const { store } = locationIn({ STATE_DIR: stateDir })
  const open = () => openPublisher({ data: dataDir, store, base, site: siteDocuments })
  const told = toldOfLoss({ stateDir, store }, terminal)
  let publisher = open()
  /** Who removes the store, or puts a backup in its place, wants the next release in what is there now. */
  async function renew(): Promise<void> {
    if (publisher.isInPlace()) return
    terminal.err(say(replaced(store), terminal.language))
    await publisher.close()
    publisher = open()
  }
  const publish = async (paths?: readonly string[]): Promise<Attempt> => {
    await renew()
    const progress = progressLine(terminal, process.stderr.isTTY === true)
    const publication = await publisher
      .publish({ ...(paths && { paths }), onProgress: progress.show })
      .finally(progress.clear)
    await noteOutcome(stateDir, publication)
    const { issues, state } = publication
    terminal.err(findings(publication, terminal))
    told(publication)
    // A file that was saved as it was is no news to who is writing.
    if (state !== 'unchanged') terminal.err(summary(publication, terminal))
    return { refused: state === 'refused', issues, reasons: [] }
  }
  return { publish, close: () => publisher.close() }
}

/** Publish, where a folder that is gone or a store that is locked is a thing to be mended, not the end. */
export async function attemptOf(
  publishing: Publishing,
  paths: readonly string[] | undefined,
  terminal: Terminal,
): Promise<Attempt> {
  try {
    return await publishing.publish(paths)
  } catch (error) {
    const sentence = sentenceOf(error)
    terminal.err(`${say(sentence, terminal.language)}\n`)
    return { refused: true, issues: [], reasons: [sentence] }
  }
}
