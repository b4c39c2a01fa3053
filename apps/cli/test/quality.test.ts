import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOfData, run, runApart, temporaryFolder } from './program.ts'
import { fewData } from './served.ts'

const motto = 'Ein Motto'

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

const reportOf = async (data: string, ...words: readonly string[]) => {
  const { code, out } = await run(['quality', '--data', data, '--format', 'json', ...words])
  return { code, report: JSON.parse(out) as Report }
}

describe('quality', () => {
  it('rates the shipped data: every municipal profile has all 405 points, and no rule is broken', async () => {
    const { code, report } = await reportOf('data')
    expect([code, report.profile, report.most, report.findings]).toEqual([0, 'dcat-ap-2', 405, []])
    const profiles = report.datasets.filter(({ dataset }) => dataset.includes('/kommunen/'))
    expect(profiles.length).toBeGreaterThan(80)
    expect(profiles.filter(({ points }) => points < 405)).toEqual([])
  })

  it('rates the German application profile ten points lower, and says what costs them', async () => {
    const { report } = await reportOf(await fewData(motto), '--profil', 'dcat-ap-de')
    const [profile] = report.datasets.filter(({ dataset }) => dataset.includes('/kommunen/'))
    expect(profile).toMatchObject({ points: 395, missing: ['known-licence'] })
  })

  it('says to people what is missing and what helps', async () => {
    const words = ['quality', '--data', await fewData(motto)]
    const { code, out } = await run(words)
    expect(code).toBe(0)
    expect(out).toContain('DCAT-AP 2.1.1')
    expect(out).toMatch(/Temporal coverage: \d+ datasets\n +→ /)
    expect(out).toContain('Rules (SHACL): no findings')
    const german = await run(words, { LC_ALL: 'de_DE.UTF-8' })
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
    ['what is sound', () => fewData(motto), 0],
    ['nothing', async () => 'nowhere', 1],
  ])('leaves no store behind that it made to rate %s', async (_what, dataOf, expected) => {
    const [data, TMPDIR] = [await dataOf(), await temporaryFolder()]
    const { code } = await runApart(['quality', '--data', data], { TMPDIR })
    expect([code, await readdir(TMPDIR)]).toEqual([expected, []])
  })
})
