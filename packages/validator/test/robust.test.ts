import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkData } from '../src/index.ts'
import { checkFile } from '../src/record-file.ts'
import { changed, folder } from './fixture.ts'

const paths = Object.keys(folder)
const today = '2026-02-01'

/** Check the folder with one file replaced: nothing may be thrown, and every finding lies in its file. */
function survives(path: string, content: string | Uint8Array): void {
  const { issues } = checkData(changed({ [path]: content }), { today })
  const lines = (typeof content === 'string' ? content : new TextDecoder().decode(content)).split(
    '\n',
  )
  for (const { file, line, column } of issues) {
    expect(Math.min(line, column)).toBeGreaterThan(0)
    if (file !== path) continue
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
  }
}

const file = fc.constantFrom(...paths)

/** What people and programs put into YAML by mistake. */
const slip = fc.constantFrom(
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\t',
    '#',
    '&a ',
    '*a',
    '!x ',
    '%',
    '@',
    '`',
    '|',
    '>',
    '?',
    '---\n',
    '...',
    '<<: ',
    '~',
    'null',
    '\u0000',
    '\ud800',
    '\u2028',
    '𝄞',
    '__proto__: 1',
    ',',
  ],
)

describe('any broken file', () => {
  it('is survived when it is cut anywhere', () => {
    const cut = fc.tuple(file, fc.nat()).map(([path, at]) => {
      const text = folder[path] ?? ''
      return [path, text.slice(0, at % (text.length + 1))] as const
    })
    fc.assert(
      fc.property(cut, ([path, text]) => survives(path, text)),
      { numRuns: 100 },
    )
  })

  it('is survived with anything put into it anywhere', () => {
    const mutation = fc.tuple(
      file,
      fc.array(fc.tuple(fc.nat(), fc.nat(6), slip), { maxLength: 4, minLength: 1 }),
    )
    fc.assert(
      fc.property(mutation, ([path, edits]) => {
        const text = edits.reduce((before, [at, length, put]) => {
          const start = at % (before.length + 1)
          return before.slice(0, start) + put + before.slice(start + length)
        }, folder[path] ?? '')
        survives(path, text)
      }),
      { numRuns: 150 },
    )
  })

  it('is survived when lines are lost or exchanged', () => {
    const shuffled = fc.tuple(file, fc.infiniteStream(fc.nat())).map(([path, order]) => {
      const keyed = (folder[path] ?? '')
        .split('\n')
        .map((line) => [order.next().value, line] as const)
      const kept = keyed.filter(([key]) => key % 7 !== 0)
      return [
        path,
        kept
          .toSorted(([a], [b]) => (a % 3) - (b % 3))
          .map(([, line]) => line)
          .join('\n'),
      ] as const
    })
    fc.assert(
      fc.property(shuffled, ([path, text]) => survives(path, text)),
      { numRuns: 60 },
    )
  })

  it('is survived as any bytes', () => {
    fc.assert(
      fc.property(file, fc.uint8Array({ maxLength: 400 }), (path, bytes) => survives(path, bytes)),
      { numRuns: 60 },
    )
  })

  it('is survived as any value written in YAML', () => {
    fc.assert(
      fc.property(file, fc.json({ maxDepth: 6 }), (path, json) => survives(path, json)),
      { numRuns: 60 },
    )
  })
})

describe('checking one file', () => {
  it('gives the same as often as it is done, so that only changed files are read again', () => {
    const source = {
      file: 'a.yaml',
      name: 'musterstadt',
      text: folder['municipalities/musterstadt.yaml'],
      findings: [],
    }
    const none = { sources: undefined, network: undefined, fields: undefined }
    const shared = { ...none, schemes: new Map(), places: new Map(), lookFiles: new Set<string>() }
    const first = checkFile(source, shared, today)
    expect(checkFile(source, shared, today)).toEqual(first)
    expect(first.issues).toEqual([])
    expect(structuredClone(first.entries)).toEqual(first.entries)
  })

  it('finds the same whatever order the files come in', () => {
    const files = changed({
      'municipalities/musterdorf.yaml': 'kind: kreis\nname: { de: X }\naliases: [Musterstadt]\n',
    })
    const forwards = checkData(files, { today })
    const backwards = checkData(files.toReversed(), { today })
    expect(backwards.issues).toEqual(forwards.issues)
    expect([...backwards.records.keys()]).toEqual([...forwards.records.keys()])
  })
})

describe('a data set', () => {
  it('leaves out records with an error, and only those', () => {
    const { ok, records } = checkData(
      changed({ 'municipalities/musterdorf.yaml': 'kind: dorf\n' }),
      { today },
    )
    expect(ok).toBe(false)
    expect([...records.keys()]).toEqual(['musterstadt', 'musterverbund', 'probenhausen'])
  })

  it('is not ok without a network', () => {
    const { ok, network } = checkData(changed({ 'network.yaml': null }), { today })
    expect([ok, network]).toEqual([false, undefined])
  })
})
