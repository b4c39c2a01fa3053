import { execFile } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DockerfileParser, type From, type Instruction } from 'dockerfile-ast'

/* A Containerfile as somebody else's parser reads it; its steps as plain commands, with folders for images. */

const execute = promisify(execFile)

/** What an instruction says behind its flags. */
const said = (step: Instruction | undefined): string => step?.getArgumentsContent() ?? ''

/** Words in JSON form: no shell stands between. */
const wordsOf = (text: string): readonly string[] =>
  JSON.parse(text.slice(text.indexOf('['))) as readonly string[]

const flagIn = (step: Instruction, name: string): string | undefined =>
  new RegExp(`--${name}=(\\S+)`).exec(step.toString() + said(step))?.[1]

export function readContainerfile(text: string) {
  const file = DockerfileParser.parse(text)
  const steps = file.getInstructions()
  const last = (keyword: string) => steps.findLast((step) => step.getKeyword() === keyword)
  return {
    steps,
    keywords: steps.map((step) => step.getKeyword()),
    images: file.getFROMs().map((from) => from.getImage() ?? ''),
    environment: Object.fromEntries(
      file
        .getENVs()
        .flatMap((step) =>
          step.getProperties().map((each) => [each.getName(), each.getValue() ?? '']),
        ),
    ),
    user: said(last('USER')),
    port: said(last('EXPOSE')),
    volumes: wordsOf(said(last('VOLUME'))),
    health: wordsOf(said(last('HEALTHCHECK'))),
    call: [...wordsOf(said(last('ENTRYPOINT'))), ...wordsOf(said(last('CMD')))],
  }
}

export type Containerfile = ReturnType<typeof readContainerfile>

interface Stage {
  readonly name: string
  readonly root: string
  cwd: string
}

/** Where a path of the image, or one from its working folder, lies in the stage's folder. */
const placeIn = ({ cwd, root }: Stage, path: string): string =>
  path.startsWith('/') ? join(root, path) : join(root, cwd, path)

/**
 * Do what the steps say.
 *
 * @param context - where files that are copied into the image lie
 * @param environment - of the commands
 * @returns the folder that the image would hold
 */
export async function build(
  { steps }: Containerfile,
  context: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const stages: Stage[] = []
  for (const step of steps) {
    const stage = stages.at(-1)
    const words = step.getArguments().map((each) => each.getValue())
    if (step.getKeyword() === 'FROM') {
      const name = (step as From).getBuildStage() ?? 'last'
      stages.push({ name, root: join(folder, name), cwd: '/' })
    } else if (stage !== undefined && step.getKeyword() === 'WORKDIR') {
      stage.cwd = said(step)
      await mkdir(placeIn(stage, ''), { recursive: true })
    } else if (stage !== undefined && step.getKeyword() === 'COPY') {
      const source = stages.find(({ name }) => name === flagIn(step, 'from'))
      const [from = '', to = ''] = words
      const found = source === undefined ? join(context, from) : placeIn(source, from)
      await cp(found, placeIn(stage, to), { recursive: true, verbatimSymlinks: true })
    } else if (stage !== undefined && step.getKeyword() === 'RUN') {
      const cwd = placeIn(stage, '')
      await execute('sh', ['-ec', said(step)], { cwd, env: { ...environment, HOME: stage.root } })
    }
  }
  return stages.at(-1)?.root ?? folder
}
