import { parseArgs } from 'node:util'
import { UserError } from '@kommunalgraph/model'
import { Cancelled } from './ask.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { allCommands, commandNamed, commandNames } from './commands.ts'
import { commandHelp, overview } from './help.ts'
import { say } from './language.ts'
import { programVersion } from './version.ts'

async function unknownCommand(name: string): Promise<UsageError> {
  const { nearest } = await import('@kommunalgraph/validator')
  const names = commandNames.join(', ')
  const meant = nearest(name, commandNames)
  return new UsageError({
    de: `Den Befehl „${name}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ''} Es gibt: ${names}.`,
    en: `There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''} There are: ${names}.`,
  })
}

const badOption = (command: Command, error: Error): UsageError =>
  new UsageError({
    de: `Falscher Aufruf (${error.message.split('. ')[0]}). Hilfe: kommunalgraph ${command.name} --help`,
    en: `Wrong call (${error.message.split('. ')[0]}). Help: kommunalgraph ${command.name} --help`,
  })

function parse(command: Command, rest: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type, multiple, ...(short && { short }) },
    ]),
  )
  const help = { type: 'boolean', short: 'h' } as const
  try {
    return parseArgs({ args: [...rest], options: { ...options, help }, allowPositionals: true })
  } catch (error) {
    throw badOption(command, error as Error)
  }
}

async function call(
  command: Command,
  rest: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { positionals, values } = parse(command, rest)
  if (values['help']) {
    terminal.out(commandHelp(command, terminal.language))
    return 0
  }
  if (positionals.length > command.words)
    throw badOption(command, new Error(positionals.slice(command.words).join(' ')))
  return command.run(positionals, values, terminal)
}

async function obey([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    terminal.out(overview(await allCommands(), terminal.language))
    return name === undefined ? 1 : 0
  }
  if (name === '--version' || name === '-v') {
    terminal.out(`kommunalgraph ${programVersion()} (Node ${process.versions.node})\n`)
    return 0
  }
  const command = await commandNamed(name)
  if (command === undefined) throw await unknownCommand(name)
  return call(command, rest, terminal)
}

/** The exit code of a program that its user left, as shells know it: 128 and the number of SIGINT. */
const cancelled = 130

/**
 * Do what the words of a command line say; what is wrong with them is told as a sentence.
 *
 * @returns the exit code
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(words, terminal)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    terminal.err(`${say(error.sentence, terminal.language)}\n`)
    return error instanceof Cancelled ? cancelled : 1
  }
}
