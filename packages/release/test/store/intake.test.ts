import { expect, it } from 'vitest'
import { temporaryFile, writerOn } from './publish.ts'

const state = (path: string) => ({
  path,
  size: 3,
  mtimeMs: 1.25,
  digest: 'd',
  outcome: '{"ok":true}',
})

it('remembers files and finds the ones that share a value', () => {
  const { intake } = writerOn(temporaryFile())
  intake.put(state('b.yaml'), [
    { field: 'ags', value: '05', entry: '"b"' },
    { field: 'slug', value: 'b', entry: '1' },
  ])
  intake.put(state('a.yaml'), [{ field: 'ags', value: '05', entry: '"a"' }])
  expect(intake.file('a.yaml')).toEqual(state('a.yaml'))
  expect([...intake.files()].map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml'])
  expect(intake.holders('ags', '05')).toEqual([
    { path: 'a.yaml', entry: '"a"' },
    { path: 'b.yaml', entry: '"b"' },
  ])
  expect([...intake.fields('slug')]).toEqual([{ path: 'b.yaml', value: 'b', entry: '1' }])
})

it('forgets what a file had before, and a file that is gone', () => {
  const { intake } = writerOn(temporaryFile())
  intake.put(state('a.yaml'), [{ field: 'ags', value: '05', entry: '1' }])
  intake.put({ ...state('a.yaml'), size: 4 }, [{ field: 'ags', value: '06', entry: '1' }])
  expect(intake.holders('ags', '05')).toEqual([])
  expect(intake.holders('ags', '06')).toHaveLength(1)
  expect(intake.file('a.yaml')?.size).toBe(4)
  intake.drop('a.yaml')
  expect(intake.file('a.yaml')).toBeUndefined()
  expect([...intake.fields('ags')]).toEqual([])
})

it('lets a file that was written again keep its entries', () => {
  const { intake } = writerOn(temporaryFile())
  intake.put(state('a.yaml'), [{ field: 'ags', value: '05', entry: '1' }])
  intake.touch({ ...state('a.yaml'), mtimeMs: 7 })
  expect(intake.file('a.yaml')).toEqual({ ...state('a.yaml'), mtimeMs: 7 })
  expect(intake.holders('ags', '05')).toHaveLength(1)
})

it('names the first few holders of a value that all have', () => {
  const { intake } = writerOn(temporaryFile())
  for (const path of ['c', 'a', 'b'])
    intake.put(state(path), [{ field: 'source', value: 's', entry: '' }])
  expect(intake.holders('source', 's', 2).map(({ path }) => path)).toEqual(['a', 'b'])
  expect(intake.holders('source', 's')).toHaveLength(3)
})

it('can be walked while files are asked for', () => {
  const { intake } = writerOn(temporaryFile())
  for (const path of ['a', 'b', 'c']) intake.put(state(path), [])
  const seen = [...intake.files()].flatMap(({ path }) =>
    [...intake.files()].map((inner) => path + inner.path),
  )
  expect(seen).toHaveLength(9)
})
