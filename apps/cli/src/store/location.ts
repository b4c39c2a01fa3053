import { join, resolve } from 'node:path'
import type { Message } from '@kommunalgraph/model'
import type { Option } from '../command.ts'
import { serverOptions } from '../settings.ts'

/** The folder that holds the store and everything made from it. */
export const stateOption = serverOptions['state'] as Option

/** Where a command finds our own files. */
export interface Location {
  readonly stateDir: string
  readonly store: string
}

export function locationIn(environment: Readonly<Record<string, string | undefined>>): Location {
  const stateDir = resolve(environment['STATE_DIR'] || 'var')
  return { stateDir, store: join(stateDir, 'release.sqlite') }
}

/** A sentence on a line of its own. */
export const line = ({ de, en }: Message): Message => ({ de: `${de}\n`, en: `${en}\n` })
