import { networkSchema } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { profile } from './pages.ts'
import { releaseOf } from './release.ts'

const release = releaseOf()
const navigation = networkSchema.shape.navigation.parse([
  { page: '/kommunen', label: { de: 'Unsere Gemeinden & Städte' } },
  { page: '/vergleich', label: { de: 'Gegenüber', en: 'Side by side' } },
])
const named = { ...release, network: { ...release.network, navigation } }

describe('Links of the navigation', () => {
  it('say what the network calls them, in head and foot; their addresses stay', () => {
    const page = profile('musterstadt', 'de', named)
    const words = 'Unsere Gemeinden &amp; Städte</a>'
    expect(page).toContain(`<a href="/kommunen" aria-current="true">${words}`)
    expect(page).toContain(`<a href="/kommunen">${words}`)
    expect(page).toContain('<a href="/vergleich">Gegenüber</a>')
    expect(page).not.toContain('>Alle Kommunen</a>')
  })

  it('are marked on a page in another language than their words', () => {
    const page = profile('musterstadt', 'en', named)
    expect(page).toContain('<a href="/en/vergleich">Side by side</a>')
    expect(page).toContain(
      '<a href="/en/kommunen"><span lang="de">Unsere Gemeinden &amp; Städte</span></a>',
    )
  })

  it('say what we call them where the network has no words of its own', () => {
    expect(profile('musterstadt', 'de', release)).toContain('>Alle Kommunen</a>')
  })
})
