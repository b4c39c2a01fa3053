import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { backup as backUp } from '@kommunalgraph/release'
import { type Command, environmentOf, UsageError } from '../command.ts'
import { say } from '../language.ts'
import { line, locationIn, stateOption } from '../store/location.ts'

const noTarget = new UsageError({
  de: 'Es fehlt die Datei, in die gesichert wird: kommunalgraph backup sicherung.sqlite',
  en: 'The file to back up to is missing: kommunalgraph backup copy.sqlite',
})

/** Copy the store while it is in use. */
export const backupCommand: Command = {
  name: 'backup',
  usage: '<file>',
  summary: {
    de: 'Die Veröffentlichung mit allen Versionen in eine Datei sichern, auch im laufenden Betrieb.',
    en: 'Back up what is published, with all versions, into one file, even while it is in use.',
  },
  options: { state: stateOption },
  examples: ['kommunalgraph backup sicherung.sqlite'],
  words: 1,
  async run([target], values, terminal) {
    if (target === undefined) throw noTarget
    const { store } = locationIn(environmentOf(backupCommand, values, terminal))
    await backUp(store, resolve(target))
    const { size } = await stat(target)
    const megabytes = (size / 1_000_000).toFixed(1)
    terminal.out(
      say(
        line({
          de: `Gesichert: ${target} (${megabytes} MB)`,
          en: `Backed up: ${target} (${megabytes} MB)`,
        }),
        terminal.language,
      ),
    )
    return 0
  },
}
