/** A block of commands of a guide. */
interface CommandBlock {
  /** What the comment before it says of how it is run; undefined where there is none: nobody runs it. */
  readonly mark: string | undefined
  readonly commands: string
}

const fenced = /^(?:<!-- (?<mark>run[^>]*) -->\n)?```sh\n(?<commands>[\s\S]*?)^```$/gm

export const blocksOf = (text: string): readonly CommandBlock[] =>
  [...text.matchAll(fenced)].map(({ groups }) => ({
    mark: groups?.['mark'],
    commands: groups?.['commands'] ?? '',
  }))

/** All commands of a text, as one. */
export const commandsIn = (text: string): string =>
  blocksOf(text)
    .map(({ commands }) => commands)
    .join('\n')
