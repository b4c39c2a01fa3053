import { admit } from '@kommunalgraph/gate'
import type { Issue } from '@kommunalgraph/model'
import { checkFolders, readConfig, serve as startServer } from '@kommunalgraph/server'
import { report } from '@kommunalgraph/validator'
import { type Command, environmentOf, type Terminal } from '../command.ts'
import { say } from '../language.ts'
import { serverOptions } from '../settings.ts'

/** The signals with which a terminal or a service manager ends a program. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** Errors are told whole; what only warns is counted, since it stands in nobody's way. */
function findings(
  issues: readonly Issue[],
  files: number,
  refused: boolean,
  { colour, language }: Terminal,
): string {
  if (refused) return report(issues, 'pretty', language, { files, colour })
  const warnings = issues.filter(({ severity }) => severity === 'warning').length
  if (warnings === 0) return ''
  const sentence = {
    de: `${warnings} Warnungen; alle nennt: kommunalgraph check\n`,
    en: `${warnings} warnings; all are listed by: kommunalgraph check\n`,
  }
  return say(sentence, language)
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
    const { files, issues, release } = await admit(config.dataDir, {
      base: config.base,
      today: terminal.today,
    })
    terminal.err(findings(issues, files, release === undefined, terminal))
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
