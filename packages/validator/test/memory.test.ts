import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** Mebibytes of values that the check may hold; without its limits a mebibyte of brackets takes a thousand. */
const heap = 256

const script = `
import { toYamlDocument } from ${JSON.stringify(fileURLToPath(new URL('../src/yaml-document.ts', import.meta.url)))}
const [part, times] = process.argv.slice(1)
const { findings } = toYamlDocument(part.repeat(Number(times)))
const { code, at } = findings[0]
process.stdout.write(code + ' ' + at.line + ':' + at.column)
`

/** What is found first in a text that repeats a part, by a process that may not grow. */
function foundIn(part: string, times: number): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--conditions=@kommunalgraph/source',
      `--max-old-space-size=${heap}`,
      '--input-type=module',
      '--eval',
      script,
      '--',
      part,
      String(times),
    ],
    { encoding: 'utf8', env: {} },
  )
  return stdout || stderr
}

const mebibyte = 1024 * 1024

describe('a file that would cost the parser much memory', () => {
  it.each([
    ['[', 'yaml/too-deep 1:33'],
    ['{a: ', 'yaml/too-deep 1:129'],
    ['- ', 'yaml/too-deep 1:65'],
    ['- [\n', 'yaml/too-deep 33:3'],
    ['- x\n', 'yaml/too-many-parts 20000:4'],
    ['}', 'yaml/too-many-parts 1:100000'],
    ['*a ', 'yaml/too-many-parts 1:150000'],
  ])('is refused before it is parsed, where it is too much: %j', (part, found) => {
    expect(foundIn(part, mebibyte / part.length)).toBe(found)
  })

  it.each(['}', '[]', '%a\n'])(
    'is parsed within bounds where it is just short enough: %j',
    (part) => {
      expect(foundIn(part, 30_000)).toMatch(/^yaml\/(?!too)/)
    },
  )
})
