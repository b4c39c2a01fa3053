import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { represent } from '../src/represent.ts'
import { resources } from '../src/table.ts'
import { shippedRelease } from './release.ts'

/** Plain names, so that a change of style is no change of the page. */
const assets = {
  stylesheets: ['/assets/kern.css', '/assets/site.css'],
  script: '/assets/enhancements.js',
  icon: '/assets/icon.svg',
  designLicence: '/assets/kern-licence.md',
  folder: '/assets/',
}

const golden = new URL('golden/kreis-dueren.html', import.meta.url)

it('shows Kreis Düren as the golden page has it', async () => {
  expect(existsSync(golden)).toBe(true)
  const release = await shippedRelease()
  const kind = resources.documents.find(({ name }) => name === 'municipality')
  const found = kind?.open(release, {
    params: { slug: 'kreis-dueren' },
    query: new URLSearchParams(),
  })
  if (kind === undefined || found?.state !== 'found') throw new Error('Kreis Düren is missing')
  const document = { release, kind, subject: found.subject }
  const page = await represent(document, { format: 'html', language: 'de' }, false, assets)
  await expect(new TextDecoder().decode(page.bytes)).toMatchFileSnapshot(fileURLToPath(golden))
})
