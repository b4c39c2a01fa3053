import { formatNamed } from '@kommunalgraph/rdf'
import { expect, describe as group, it } from 'vitest'
import { readKeptGraph } from '../src/reading-order.ts'

const base = 'https://example.org/'
const document = `${base}kommunen/musterstadt`
const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const name = '<http://xmlns.com/foaf/0.1/name>'

const text = [
  `<${base}#herausgeber> ${name} "Wer veröffentlicht" .`,
  `<${base}en/kommunen/musterstadt> ${name} "page" .`,
  `<${document}#gebiet> ${name} "Musterstadt" .`,
  `<${document}#gebiet> ${type} <${base}Ort> .`,
  `<${document}#verwaltung> ${name} "Stadt Musterstadt" .`,
  `<${document}#ziel-1> ${name} "Ziel" .`,
  `<${document}> ${name} "Seite" .`,
].join('\n')

group('A graph that was kept in N-Quads', () => {
  const quads = readKeptGraph(text, base, 'musterstadt')

  it('is read in the order document, area, administration, other things, others', () => {
    const subjects = [...new Set(quads.map(({ subject }) => subject.value.replace(base, '')))]
    expect(subjects).toEqual([
      'kommunen/musterstadt',
      'kommunen/musterstadt#gebiet',
      'kommunen/musterstadt#verwaltung',
      'kommunen/musterstadt#ziel-1',
      '#herausgeber',
      'en/kommunen/musterstadt',
    ])
  })

  it('tells the types of a thing first, and loses nothing', () => {
    const area = quads.filter(({ subject }) => subject.value.endsWith('#gebiet'))
    expect(area.map(({ predicate }) => predicate.value.replace(/.*[#/]/, ''))).toEqual([
      'type',
      'name',
    ])
    const lines = formatNamed('n-quads').write(quads).trim().split('\n')
    expect(lines.toSorted()).toEqual(text.split('\n').toSorted())
  })

  it('has the prefix of its things in Turtle', () => {
    expect(formatNamed('turtle').write(quads, base)).toContain(`@prefix k: <${document}#> .`)
  })
})
