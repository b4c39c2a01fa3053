import { describe, expect, it } from 'vitest'
import { kreisDueren, shippedReferenceData } from './shipped.ts'

/** What the profile page says, held against what the record makes of it. */
describe('The record of Kreis Düren', () => {
  const { description, goals, phases, quotation, sources } = kreisDueren()
  const german = [description?.de, ...(goals ?? []).map(({ text }) => text.de)].join('\n')
  const english = [description?.en, ...(goals ?? []).map(({ text }) => text.en)].join('\n')

  it('names every phase from pregnancy to working life, as the page leaves no gap', () => {
    const all = shippedReferenceData.concepts.get('phases')?.concepts ?? []
    expect(phases).toEqual(all.map(({ notation }) => notation))
    expect(phases).toHaveLength(9)
  })

  it.each([
    'Bedarf an Hilfen zur Erziehung',
    'Umdenken',
    'Sensibilisierung',
    'Lebens- und Teilhabechancen',
    'unabhängig von sozialer und kultureller Herkunft',
    'von der Schwangerschaft bis zum Eintritt in das Berufsleben',
  ])('keeps the term “%s”', (term) => {
    expect(german).toContain(term)
  })

  it('does not take a page without a date for today', () => {
    expect(german).not.toMatch(/\b(?:heute|jetzt|derzeit|aktuell)\b/i)
    expect(english).not.toMatch(/\b(?:now|today|currently)\b/i)
  })

  it('marks what a quotation leaves out before its first word', () => {
    expect(quotation?.text.de).toMatch(/^\[…\] Denn /)
  })

  it('does not say that who spoke is in office', () => {
    expect(quotation?.speaker).toMatchObject({
      term: { until: '2025-10-31', source: 'radio-rur-2025' },
    })
  })

  it('says when its page was read', () => {
    expect(sources?.find(({ id }) => id === 'profile')?.retrieved).toBe('2026-11-22')
  })
})
