import { describe, expect, it } from 'vitest'

// By its address: tools belong to no package.
const tools = new URL('../../../tools/quoted.mjs', import.meta.url)
const { quoted }: { quoted: (word: string) => string } = await import(tools.href)

/** What cmd.exe makes of a word: a caret says that the next character is only itself. */
const unescaped = (word: string): string => word.replace(/\^(.)/g, '$1')

describe('a word for a program on Windows', () => {
  it.each(['serve', '--port=8080', './data/x.yaml', '@scope/name'])('stays %s', (word) => {
    expect(quoted(word)).toBe(word)
  })

  it.each([
    ['two words', '"two words"'],
    ['say "yes"', '"say \\"yes\\""'],
    ['C:\\Meine Daten\\', '"C:\\Meine Daten\\\\"'],
    ['a & b | c', '"a & b | c"'],
    ['%PATH%', '"%PATH%"'],
    ['', '""'],
  ])('reads %j as %s after cmd.exe and a script in .bin', (word, read) => {
    const written = quoted(word)
    expect(unescaped(unescaped(written))).toBe(read)
    expect(unescaped(written)).not.toBe(read)
  })
})
