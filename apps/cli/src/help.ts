import type { PageLanguage } from '@kommunalgraph/model'
import type { Command, Option } from './command.ts'

const words = {
  de: {
    intro: 'Kommunalgraph: Kommunalprofile prüfen und als Linked Open Data veröffentlichen.',
    usage: 'Aufruf',
    commands: 'Befehle',
    options: 'Optionen',
    examples: 'Beispiele',
    more: 'Mehr zu einem Befehl: kommunalgraph <Befehl> --help',
    help: 'diese Hilfe',
    command: '<Befehl> [Optionen]',
    optionsPlace: '[Optionen]',
  },
  en: {
    intro: 'Kommunalgraph: check municipal profiles and publish them as linked open data.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    more: 'More about a command: kommunalgraph <command> --help',
    help: 'this help',
    command: '<command> [options]',
    optionsPlace: '[options]',
  },
} as const

/** Two columns, the left one as wide as its longest entry. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

function optionName(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
}

const section = (title: string, body: string): string => `\n${title}:\n${body}`

const exampleLines = (examples: readonly string[]): string =>
  examples.map((line) => `  ${line}\n`).join('')

/** Help for all commands. */
export function overview(commands: readonly Command[], language: PageLanguage): string {
  const text = words[language]
  const list = columns(commands.map(({ name, summary }) => [name, summary[language]]))
  const examples = commands.flatMap((command) => command.examples.slice(0, 1))
  return [
    `${text.intro}\n`,
    section(text.usage, `  kommunalgraph ${text.command}\n`),
    section(text.commands, list),
    section(text.examples, exampleLines(examples)),
    `\n${text.more}\n`,
  ].join('')
}

/** Help for one command. */
export function commandHelp(command: Command, language: PageLanguage): string {
  const text = words[language]
  const rows = Object.entries(command.options).map(([name, option]) => {
    const variable = option.variable ? ` [${option.variable}]` : ''
    return [optionName(name, option), option.help[language] + variable] as const
  })
  const usage = ['kommunalgraph', command.name, command.usage, text.optionsPlace].filter(Boolean)
  return [
    `${command.summary[language]}\n`,
    section(text.usage, `  ${usage.join(' ')}\n`),
    section(text.options, columns([...rows, ['-h, --help', text.help]])),
    section(text.examples, exampleLines(command.examples)),
  ].join('')
}
