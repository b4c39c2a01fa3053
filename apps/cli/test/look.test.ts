import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { openBrowser, skipped } from './browser/browser.ts'
import { violations } from './browser/visit.ts'
import { run, start } from './program.ts'
import { secondNetwork } from './second-network.ts'
import { answerOf, environment, freePort, until } from './served.ts'

/* Logo, colours and typeface from the folder of a network: on its pages, safely, for ever, in both themes. */

async function folderAndSettings() {
  const data = await secondNetwork()
  const port = await freePort()
  const settings = await environment({ DATA_DIR: data, PORT: String(port) })
  return { data, settings, base: `http://localhost:${port}/` }
}

const one = (text: string, pattern: RegExp): string => {
  const [, found] = pattern.exec(text) ?? []
  if (found === undefined) throw new Error(`${pattern} is not in ${text.slice(0, 2_000)}`)
  return found
}

const addresses = (page: string) => ({
  logo: one(page, /<img class="logo" src="([^"]+)"/),
  dark: one(page, /<source [^>]*srcset="([^"]+)"/),
  icon: one(page, /<link rel="icon" type="image\/svg\+xml" href="([^"]+)"/),
  styles: one(page, /<link rel="stylesheet" href="([^"]*\/look\.[^"]+)"/),
  font: one(page, /<link rel="preload" as="font" type="font\/woff2" href="([^"]+)" crossorigin>/),
})

const textAt = async (address: string): Promise<string> => (await fetch(address)).text()

describe('the look of a network', () => {
  it('is served under immutable addresses, and follows the folder while it is watched', async () => {
    const { base, data, settings } = await folderAndSettings()
    start(['serve', '--watch'], settings)
    const page = await (await answerOf(base)).text()
    const before = addresses(page)
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
    expect((await validator.validateString(page)).results).toEqual([])
    const policies = new Map<string, string | null>()
    for (const [name, address] of Object.entries(before)) {
      const answer = await fetch(new URL(address, base))
      expect([name, answer.status]).toEqual([name, 200])
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      policies.set(name, answer.headers.get('content-security-policy'))
    }
    for (const name of ['logo', 'dark', 'icon'])
      expect(policies.get(name)).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
    const font = Buffer.from(await (await fetch(new URL(before.font, base))).arrayBuffer())
    expect(font.equals(await readFile(join(data, 'look/fira-400.woff2')))).toBe(true)
    expect(await textAt(`${base}impressum`)).toContain('Fira Sans, SIL Open Font License 1.1')
    expect(await textAt(new URL(before.styles, base).href)).toMatch(
      /--kern-color-action-default: #7a1f5c/,
    )

    // Another colour: another style sheet, and caches may still ask for the one before.
    const network = join(data, 'network.yaml')
    await writeFile(network, (await readFile(network, 'utf8')).replace('#7a1f5c', '#00539b'))
    const recoloured = await until(
      base,
      async (answer) => !(await answer.text()).includes(before.styles),
    )
    const after = addresses(await recoloured.text())
    expect(after.logo).toBe(before.logo)
    expect(await textAt(new URL(after.styles, base).href)).toMatch(
      /--kern-color-action-default: #00539b/,
    )
    expect((await fetch(new URL(before.styles, base))).status).toBe(200)

    // Another file under the same name: another address, and the one before stays what it was.
    const logo = await textAt(new URL(before.logo, base).href)
    await copyFile(join(data, 'look/symbol.svg'), join(data, 'look/logo.svg'))
    await until(base, async (answer) => !(await answer.text()).includes(before.logo))
    expect(await textAt(new URL(before.logo, base).href)).toBe(logo)

    // A file that is gone is a finding with its line, and what is online stays online.
    await rm(join(data, 'look/symbol.svg'))
    await until(`${base}_watch`, async (answer) =>
      (await answer.text()).includes('look/symbol.svg'),
    )
    expect((await fetch(new URL(before.icon, base))).status).toBe(200)
    for (const name of ['logo.000000000000.svg', 'nichts.svg', '..%2fnetwork.yaml'])
      expect([name, (await fetch(`${base}assets/${name}`)).status]).toEqual([name, 404])
  })

  it('goes with a copy of the release, and is noticed where it is damaged', async () => {
    const { base, settings } = await folderAndSettings()
    expect(await run(['publish'], settings)).toMatchObject({ code: 0 })
    const copy = join(settings.STATE_DIR, 'copy.sqlite')
    expect(await run(['backup', copy], settings)).toMatchObject({ code: 0 })
    const elsewhere = await environment({
      PORT: String(new URL(base).port),
      DATA_DIR: '/nonexistent',
    })
    start(['serve', '--release', copy], elsewhere)
    const { logo, styles } = addresses(await (await answerOf(base)).text())
    for (const address of [logo, styles])
      expect((await fetch(new URL(address, base))).status).toBe(200)
    const picture = await fetch(`${base}kommunen/probenhausen.png`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(await readdir(join(elsewhere.STATE_DIR, 'assets'))).toEqual(
      expect.arrayContaining([logo, styles].map((address) => address.replace('/assets/', ''))),
    )
  })

  it('is told by a rehearsal, since it changes every page', async () => {
    const { data, settings } = await folderAndSettings()
    expect(await run(['publish'], settings)).toMatchObject({ code: 0 })
    expect((await run(['publish', '--dry-run'], settings)).out).toContain('Nothing would change.')
    const network = join(data, 'network.yaml')
    await writeFile(network, (await readFile(network, 'utf8')).replace('#7a1f5c', '#00539b'))
    await copyFile(join(data, 'look/symbol.svg'), join(data, 'look/logo.svg'))
    const { code, out } = await run(['publish', '--dry-run', '--format', 'markdown'], settings)
    expect([code, out]).toEqual([0, expect.stringContaining('look, look/logo.svg')])
    expect(out).toContain('0 created, 0 updated, 0 deleted')
    expect(await run(['verify-store'], settings)).toMatchObject({ code: 0 })
  })

  it('does not publish what could not be read', async () => {
    const { data, settings } = await folderAndSettings()
    const network = join(data, 'network.yaml')
    await writeFile(network, (await readFile(network, 'utf8')).replace('#7a1f5c', '#d98fc0'))
    const { code, out } = await run(['check', '--data', data], {
      ...settings,
      LC_ALL: 'de_DE.UTF-8',
    })
    expect(code).toBe(1)
    expect(out).toMatch(
      /„#d98fc0“ hebt sich im hellen Thema nur \d,\d\d? : 1 vom Grund ab; nötig ist 4,5 : 1/,
    )
    expect(out).toMatch(/Die nächste Abstufung, die genügt, ist "#[0-9a-f]{6}"/)
  })
})

describe.skipIf(skipped)('the look of a network in a browser', () => {
  it('is readable in both themes, on paper and in forced colours, and asks nobody else', async () => {
    const { base, settings } = await folderAndSettings()
    expect(await run(['publish'], settings)).toMatchObject({ code: 0 })
    start(['serve'], settings)
    await answerOf(base)
    const browser = await openBrowser()
    try {
      const colours = new Set<string>()
      for (const options of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { colorScheme: 'dark', forcedColors: 'active' },
      ] as const) {
        const page = await (await browser.newContext(options)).newPage()
        const complaints: string[] = []
        const foreign: string[] = []
        page.on('console', (message) => complaints.push(message.text()))
        page.on('request', (request) => {
          const url = request.url()
          if (!url.startsWith(base) && !url.startsWith('data:')) foreign.push(url)
        })
        for (const path of ['', 'kommunen', 'kommunen/landkreis-musterland', 'impressum']) {
          await page.goto(`${base}${path}`)
          expect([path, options, await violations(page)]).toEqual([path, options, []])
        }
        const shown = await page.evaluate(async () => {
          const image = document.querySelector<HTMLImageElement>('img.logo')
          await image?.decode()
          return {
            logo: image?.currentSrc,
            drawn: image && [image.naturalWidth > 0, image.width, image.height],
            link: getComputedStyle(document.querySelector('main a') ?? document.body).color,
            family: getComputedStyle(document.body).fontFamily,
          }
        })
        expect(shown.drawn).toEqual([true, 176, 44])
        expect(shown.logo).toContain(options.colorScheme === 'dark' ? 'logo-dunkel.' : 'logo.')
        expect(shown.family).toMatch(/^"Fira Sans"/)
        colours.add(shown.link)
        expect([complaints, foreign]).toEqual([[], []])
        if (options.colorScheme === 'light') {
          expect(shown.link).toBe('rgb(122, 31, 92)')
          await page.emulateMedia({ media: 'print' })
          const printed = await page.evaluate(() => [
            getComputedStyle(document.querySelector('main a') ?? document.body).color,
            getComputedStyle(document.body).fontFamily.split(',')[0],
          ])
          expect(printed).toEqual(['rgb(0, 0, 0)', '"Helvetica Neue"'])
        }
      }
      expect(colours.size).toBe(3)
    } finally {
      await browser.close()
    }
  })
})
