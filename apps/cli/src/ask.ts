import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { UserError } from '@kommunalgraph/model'

/** Somebody left instead of answering: with Ctrl-C, Ctrl-D, or with the window. */
export class Cancelled extends UserError {
  constructor() {
    super('cli/cancelled', {
      de: '\nAbgebrochen; es ist nichts geschrieben.',
      en: '\nCancelled; nothing is written.',
    })
  }
}

/**
 * Ask, and wait for a line. Opened for one answer: what stays open would keep the process alive.
 *
 * @throws Cancelled where none comes
 */
export async function askOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  question: string,
): Promise<string> {
  const lines = createInterface({ input, output, terminal: true })
  const left = once(lines, 'close').then(() => {
    throw new Cancelled()
  })
  try {
    return await Promise.race([lines.question(question), left])
  } catch {
    throw new Cancelled()
  } finally {
    left.catch(() => undefined)
    lines.close()
  }
}
