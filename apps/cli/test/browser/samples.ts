import { spawnSync } from 'node:child_process'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { all, textOf } from './document.ts'
import type { Site } from './site.ts'

/** Who runs the samples of a language; R is not asked for, few machines have it. */
const runners = {
  JavaScript: [process.execPath, '--input-type=module'],
  Python: ['python3', '-'],
} as const

const names = ['JavaScript', 'Python'] as const

/** The samples of the developer page in one language, as they stand there. */
function samplesIn(html: string, name: string): string[] {
  let label = ''
  return all(parse(html), 'p', 'pre').flatMap((each) => {
    const text = textOf(each).trim()
    if (each.tagName === 'p') label = text
    return each.tagName === 'pre' && label === name ? [text] : []
  })
}

/** What the developer page says is tried. */
export function describeSamples(site: () => Site): void {
  describe('the samples of the developer page', () => {
    it.each(names)('do what they say, in %s', async (name) => {
      const [command, ...words] = runners[name]
      if (spawnSync(command, ['--version']).error) {
        console.warn(`skipped: the samples in ${name}, because ${command} is not installed`)
        return
      }
      const samples = samplesIn(await site().page('/entwickler'), name)
      expect(samples.length).toBeGreaterThan(5)
      for (const sample of samples) {
        const { status, stderr, stdout } = spawnSync(command, words, {
          input: sample,
          encoding: 'utf8',
        })
        expect([status, stderr], sample).toEqual([0, ''])
        expect(stdout, sample).toContain('achen')
      }
    })
  })
}
