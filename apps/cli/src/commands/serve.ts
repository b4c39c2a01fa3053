import { admit } from '@kommunalgraph/gate'
import { checkFolders, readConfig, serve as startServer } from '@kommunalgraph/server'
import { report } from '@kommunalgraph/validator'
import { type Command, environmentOf } from '../command.ts'
import { say } from '../language.ts'
import { serverOptions } from '../settings.ts'

/** The signals with which a terminal or a service manager ends a program. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** Publish a folder and serve it until the process is told to stop. */
export const serve: Command = {
  name: 'serve',
  summary: {
    de: 'Daten prüfen, veröffentlichen und ausliefern.',
    en: 'Check the data, publish and serve them.',
  },
  options: serverOptions,
  examples: [
    'kommunalgraph serve',
    'kommunalgraph serve --port 8080 --base-url https://daten.example.org/',
  ],
  words: 0,
  async run(_words, values, terminal) {
    const config = readConfig(environmentOf(serve, values, terminal))
    await checkFolders(config)
    const { issues, release } = await admit(config.dataDir, {
      base: config.base,
      today: terminal.today,
    })
    if (issues.length > 0) {
      const format = release === undefined ? 'pretty' : 'summary'
      terminal.err(report(issues, format, terminal.language, { colour: terminal.colour }))
    }
    if (release === undefined) return 1
    const server = await startServer(config, () => release)
    const count = release.slugs().length
    terminal.err(
      say(
        {
          de: `${count} Kommunen: ${release.base}\n`,
          en: `${count} municipalities: ${release.base}\n`,
        },
        terminal.language,
      ),
    )
    await stopped()
    await server.close()
    return 0
  },
}
