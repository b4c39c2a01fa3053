import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOfData, run, temporaryFolder } from './program.ts'

interface Report {
  readonly profile: string
  readonly most: number
  readonly datasets: readonly {
    readonly dataset: string
    readonly points: number
    readonly missing: readonly string[]
  }[]
  readonly findings: readonly unknown[]
}

const reportOf = async (...words: readonly string[]) => {
  const { code, out } = await run(['quality', '--data', 'data', '--format', 'json', ...words])
  return { code, report: JSON.parse(out) as Report }
}

describe('quality', () => {
  it('rates the shipped data: every municipal profile has all 405 points, and no rule is broken', async () => {
    const { code, report } = await reportOf()
    expect([code, report.profile, report.most, report.findings]).toEqual([0, 'dcat-ap-2', 405, []])
    const profiles = report.datasets.filter(({ dataset }) => dataset.includes('/kommunen/'))
    expect(profiles.length).toBeGreaterThan(80)
    expect(profiles.filter(({ points }) => points < 405)).toEqual([])
  })

  it('rates the German application profile ten points lower, and says what costs them', async () => {
    const { report } = await reportOf('--profil', 'dcat-ap-de')
    const [profile] = report.datasets.filter(({ dataset }) => dataset.includes('/kommunen/'))
    expect(profile).toMatchObject({ points: 395, missing: ['known-licence'] })
  })

  it('says to people what is missing and what helps', async () => {
    const { code, out } = await run(['quality', '--data', 'data'])
    expect(code).toBe(0)
    expect(out).toContain('DCAT-AP 2.1.1')
    expect(out).toMatch(/Temporal coverage: \d+ datasets\n +→ /)
    expect(out).toContain('Rules (SHACL): no findings')
    const german = await run(['quality', '--data', 'data'], { LC_ALL: 'de_DE.UTF-8' })
    expect(german.out).toContain('Regeln (SHACL): keine Befunde')
  })

  it.each([
    [['--profil', 'dcat'], /^--profil must be one of dcat-ap-de, dcat-ap-3, dcat-ap-2\.\n$/],
    [['--format', 'xml'], /^--format must be one of pretty, json\.\n$/],
    [['--data', 'nowhere'], /nowhere/],
  ])('refuses %j', async (words, complaint) => {
    const { code, err } = await run(['quality', ...words])
    expect([code, err]).toEqual([1, expect.stringMatching(complaint)])
  })

  it('does not rate data with errors', async () => {
    const folder = await copyOfData()
    await rm(join(folder, 'network.yaml'))
    const { code, err } = await run(['quality', '--data', folder])
    expect([code, err]).toEqual([1, expect.stringContaining('kommunalgraph check')])
  })

  it('says itself why data are refused in which check finds no error', async () => {
    const environment = { BASE_URL: 'https://kommunen.example.eu/' }
    const { code, err } = await run(['quality', '--data', 'data'], environment)
    expect([code, err]).toEqual([1, expect.stringContaining('demonstration')])
  })

  it.each([
    ['data', 0],
    ['nowhere', 1],
  ])('leaves no store behind that it made to rate %s', async (data, expected) => {
    const TMPDIR = await temporaryFolder()
    const { code } = await run(['quality', '--data', data], { TMPDIR })
    expect([code, await readdir(TMPDIR)]).toEqual([expected, []])
  })
})
