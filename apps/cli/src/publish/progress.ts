import type { Progress } from '@kommunalgraph/gate'
import type { Message } from '@kommunalgraph/model'
import type { Terminal } from '../command.ts'
import { say } from '../language.ts'

/** Milliseconds until the first sign of life, and between two: seldom where lines pile up. */
const pace = { line: { first: 100, next: 100 }, log: { first: 1000, next: 5000 } }

/** Of a publish, and of looking at addresses. */
interface Stage extends Omit<Progress, 'stage'> {
  readonly stage: Progress['stage'] | 'links'
}

const stages: Readonly<Record<Stage['stage'], Message>> = {
  links: { de: 'Nachgesehen', en: 'Looked at' },
  complete: { de: 'Frühere Versionen ergänzt', en: 'Earlier versions completed' },
  check: { de: 'Geprüft', en: 'Checked' },
  make: { de: 'Erstellt und bewiesen', en: 'Made and proved' },
}

/** Shows how far long work is; work that is done at once shows nothing. */
export interface ProgressLine {
  readonly show: (stage: Stage) => void
  /** Leave the line as if nothing had stood there. */
  readonly clear: () => void
}

/**
 * @param isTerminal - whether a line can be written over
 * @param now - milliseconds from any beginning
 */
export function progressLine(
  { err, language }: Terminal,
  isTerminal: boolean,
  now: () => number = () => performance.now(),
): ProgressLine {
  const { first, next } = isTerminal ? pace.line : pace.log
  let due = now() + first
  let shown = false
  return {
    show({ done, stage, total }) {
      if (now() < due) return
      due = now() + next
      shown = true
      const text = `${say(stages[stage], language)}: ${done} / ${total}`
      err(isTerminal ? `\r\u001b[K${text}` : `${text}\n`)
    },
    clear() {
      if (shown && isTerminal) err('\r\u001b[K')
    },
  }
}
