import type { Option, Values } from '../command.ts'
import { UsageError } from '../command.ts'

/** What `serve` can do besides serving what is published. */
export const serveOptions: Readonly<Record<string, Option>> = {
  publish: {
    type: 'boolean',
    help: {
      de: 'vorher veröffentlichen; wird das abgelehnt, endet das Programm',
      en: 'publish first; if that is refused, the program ends',
    },
  },
  watch: {
    type: 'boolean',
    help: {
      de: 'bei jeder Änderung der Daten veröffentlichen und Befunde im Browser zeigen',
      en: 'publish whenever the data change, and show findings in the browser',
    },
  },
  release: {
    type: 'string',
    value: 'FILE',
    help: {
      de: 'die Kopie einer Veröffentlichung ausliefern (kommunalgraph backup), auch wenn sie ersetzt wird',
      en: 'serve a copy of a release (kommunalgraph backup), even when it is replaced',
    },
  },
  workers: {
    type: 'string',
    value: 'N',
    help: {
      de: 'Zahl der Prozesse, die ausliefern (Vorgabe: 1)',
      en: 'number of processes to serve with (default: 1)',
    },
  },
}

/** How to serve. */
export interface Manner {
  readonly publish: boolean
  readonly watch: boolean
  /** The copy to be served instead of the store. */
  readonly copy: string | undefined
  readonly workers: number
}

const most = 256

/** @throws UsageError for a number that is none, and for options that exclude each other */
export function readManner(values: Values): Manner {
  const { release, workers = '1' } = values
  const copy = typeof release === 'string' ? release : undefined
  const [publish, watch] = [values['publish'] === true, values['watch'] === true]
  const count = Number(workers)
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new UsageError({
      de: `--workers muss eine Zahl von 1 bis ${most} sein.`,
      en: `--workers must be a number from 1 to ${most}.`,
    })
  if (copy !== undefined && (publish || watch))
    throw new UsageError({
      de: '--release liefert eine Kopie aus, die sich nicht ändert; --publish und --watch passen nicht dazu.',
      en: '--release serves a copy that does not change; --publish and --watch do not go with it.',
    })
  return { publish, watch, copy, workers: count }
}
