import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { start } from './program.ts'
import { answerOf, environment, freePort } from './served.ts'

const readme = await readFile(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8')

/** Each `curl` of the README that is followed by its output: address, Accept, and the parts shown. */
const shown = [
  ...readme.matchAll(
    /curl (?:-H 'Accept: (?<accept>[^']+)' )?http:\/\/localhost:3000(?<path>\S+)\n```\n\n<!-- output: \w+ -->\n```\w+\n(?<output>[^`]+)\n```/g,
  ),
].map(({ groups }) => ({
  accept: groups?.['accept'] ?? '*/*',
  path: groups?.['path'] ?? '',
  parts: (groups?.['output'] ?? '').split(/^…$\n?/m).filter((part) => part.trim() !== ''),
}))

describe('the README', () => {
  it('is one read', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(250)
  })

  it('shows three formats', () => {
    expect(shown).toHaveLength(3)
  })

  it('shows what its commands really print', async () => {
    const port = await freePort()
    start(
      ['serve', '--publish'],
      await environment({ PORT: String(port), BASE_URL: 'http://localhost:3000/' }),
    )
    for (const { accept, parts, path } of shown) {
      const answer = await answerOf(`http://localhost:${port}${path}`, { accept })
      const text = (await answer.text()).replaceAll('\r\n', '\n')
      for (const part of parts) expect(text).toContain(part.trimEnd())
    }
  })
})
