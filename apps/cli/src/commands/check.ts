import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Issue } from '@kommunalgraph/model'
import { siteDocuments } from '@kommunalgraph/resources'
import {
  checkPaths,
  hasErrors,
  report,
  reportFormats,
  sortedIssues,
} from '@kommunalgraph/validator'
import { type Command, environmentOf, oneOf, type Terminal } from '../command.ts'
import { writableFolder } from '../folders.ts'
import { say } from '../language.ts'
import { checkLinks } from '../links/check-links.ts'
import { progressLine } from '../publish/progress.ts'
import { baseOption, dataOption } from '../settings.ts'
import { locationIn, stateOption } from '../store/location.ts'

/** What will answer below the base, as far as it is known before a publish. */
const ownAddresses = (base: string) => ({
  base: base.replace(/\/?$/, '/'),
  paths: new Set(siteDocuments.others.keys()),
})

/** Milliseconds: a second between two requests to one host, and ten until an answer is no longer waited for. */
const manners = { pause: 1_000, patience: 10_000 }

const yamlFiles = async (paths: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(
    paths.map(async (path) =>
      path.endsWith('.yaml')
        ? [path]
        : (await readdir(path, { recursive: true }))
            .filter((name) => name.endsWith('.yaml'))
            .map((name) => join(path, name)),
    ),
  )
  return [...new Set(found.flat())].toSorted()
}

/** What the addresses in the files lead to; how many were asked is told beside the findings. */
async function linkIssues(
  folder: string,
  paths: readonly string[],
  environment: Terminal['environment'],
  terminal: Terminal,
): Promise<readonly Issue[]> {
  const { err, language } = terminal
  const { stateDir } = locationIn(environment)
  // Before many minutes of looking are for nothing.
  await writableFolder(stateDir)
  const progress = progressLine(terminal, process.stderr.isTTY === true)
  const { issues, links, looked, refused } = await checkLinks(
    {
      files: await yamlFiles(paths.length === 0 ? [folder] : paths),
      cache: join(stateDir, 'links.json'),
      now: Date.now(),
    },
    {
      ...manners,
      onProgress: (done, total) => progress.show({ stage: 'links', done, total }),
    },
  ).finally(progress.clear)
  const told = {
    de: `${links} Adressen, davon ${looked} jetzt nachgesehen; ${refused} lassen Programme nicht nachsehen.\n`,
    en: `${links} addresses, ${looked} of them looked at now; ${refused} do not let programs look.\n`,
  }
  err(say(told, language))
  return issues
}

/** Check data and say everything that is wrong; errors alone make it fail. */
export const checkCommand: Command = {
  name: 'check',
  usage: '[path …]',
  summary: {
    de: 'Daten prüfen und alle Befunde nennen, mit Datei, Zeile und Abhilfe.',
    en: 'Check data and list all findings, with file, line and remedy.',
  },
  options: {
    format: {
      type: 'string',
      value: 'NAME',
      short: 'f',
      help: {
        de: `${reportFormats.join(', ')} (Vorgabe: pretty)`,
        en: `${reportFormats.join(', ')} (default: pretty)`,
      },
    },
    links: {
      type: 'boolean',
      help: {
        de: 'auch nachsehen, ob die Adressen im Netz antworten; was da war, wird eine Woche lang nicht wieder gefragt',
        en: 'also look whether addresses answer; what was there is not asked again for a week',
      },
    },
    'base-url': baseOption,
    data: dataOption,
    state: stateOption,
  },
  examples: [
    'kommunalgraph check',
    'kommunalgraph check data/municipalities/kreis-dueren.yaml',
    'kommunalgraph check --format sarif > findings.sarif',
    'kommunalgraph check --links',
  ],
  words: Number.POSITIVE_INFINITY,
  async run(paths, values, terminal) {
    const format = oneOf(values, 'format', reportFormats)
    const environment = environmentOf(checkCommand, values, terminal)
    const { BASE_URL, DATA_DIR: folder = 'data' } = environment
    const own = BASE_URL ? { own: ownAddresses(BASE_URL) } : {}
    const checked = await checkPaths(folder, paths, { today: terminal.today, ...own })
    const { files } = checked
    const links =
      values['links'] === true ? await linkIssues(folder, paths, environment, terminal) : []
    const issues = sortedIssues([...checked.issues, ...links])
    terminal.out(report(issues, format, terminal.language, { files, colour: terminal.colour }))
    return hasErrors(issues) ? 1 : 0
  },
}
