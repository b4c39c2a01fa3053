import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Publication } from '@kommunalgraph/gate'
import type { Message } from '@kommunalgraph/model'
import type { Terminal } from '../command.ts'
import { say } from '../language.ts'
import type { Location } from './location.ts'

/** Folders that a server fills only with what it makes of releases. */
const ofReleases = ['dumps', 'pictures']

/** What is no folder, or cannot be listed, tells nothing. */
function holdsFiles(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0
  } catch {
    return false
  }
}

/** What to say of a store without a release though files of releases lie beside it; undefined where none do. */
export function lossIn({ stateDir, store }: Location): Message | undefined {
  const left = ofReleases.filter((name) => holdsFiles(join(stateDir, name)))
  if (left.length === 0) return undefined
  const de = left.map((name) => `${name}/`).join(' und ')
  const en = left.map((name) => `${name}/`).join(' and ')
  return {
    de: `Der Speicher ${store} war leer, aber daneben liegt ${de} aus früheren Veröffentlichungen: Er beginnt neu, ohne deren Fassungen. Eine Sicherung an seiner Stelle bringt sie zurück.\n`,
    en: `The store ${store} was empty, but ${en} beside it is of earlier releases: it begins anew without their versions. A backup in its place brings them back.\n`,
  }
}

/**
 * Look before a publish, and tell after it: a server that runs beside it makes files of the first release at once.
 *
 * @returns tells it of the release that is the first
 */
export function toldOfLoss(
  location: Location,
  { err, language }: Terminal,
): (publication: Pick<Publication, 'sequence' | 'state'>) => void {
  const loss = lossIn(location)
  return ({ sequence, state }) => {
    if (loss && sequence === 1 && state === 'published') err(say(loss, language))
  }
}
