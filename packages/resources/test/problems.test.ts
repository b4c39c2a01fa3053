import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { describeProblems } from '../src/problem-description.ts'
import { problemType, problemTypes } from '../src/problems.ts'
import { base, shippedRelease } from './release.ts'

const contract = await readFile(new URL('../../../docs/http.md', import.meta.url), 'utf8')

describe('problem types', () => {
  it('have names of their own, and statuses that mean refusals', () => {
    const names = problemTypes.map(({ type }) => type)
    expect(new Set(names).size).toBe(names.length)
    for (const { status, type } of problemTypes) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(600)
      expect(problemType(type).status).toBe(status)
    }
  })

  it.each(problemTypes)(
    '$type is explained in both languages, in sentences',
    ({ title, explanation }) => {
      for (const text of [title, explanation]) expect(text.de).not.toBe(text.en)
      for (const text of [explanation.de, explanation.en]) expect(text).toMatch(/^\S.*\.$/)
      for (const text of [title.de, title.en]) expect(text).not.toMatch(/\.$/)
    },
  )

  it('are those of the documented contract', () => {
    const rows = [...contract.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|$/gm)]
    const documented = rows.map(([, type, status]) => [type, Number(status)])
    expect(documented).toEqual(problemTypes.map(({ type, status }) => [type, status]))
  })

  it('are described, each under its fragment', async () => {
    const quads = describeProblems(await shippedRelease())
    const subjects = new Set(quads.map(({ subject }) => subject.value))
    expect(subjects).toContain(`${base}def/problems`)
    for (const { type } of problemTypes) expect(subjects).toContain(`${base}def/problems#${type}`)
  })
})
