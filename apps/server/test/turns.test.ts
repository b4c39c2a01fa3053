import { expect, it } from 'vitest'
import { inTurns } from '../src/turns.ts'

/** Hold the thread, as a page does that is being drawn. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

it('does everything, in the order in which it came, never at once', async () => {
  const done: number[] = []
  const later = inTurns()
  await new Promise<void>((resolve) => {
    for (let number = 0; number < 5; number += 1) later(() => done.push(number))
    later(resolve)
    expect(done).toEqual([])
  })
  expect(done).toEqual([0, 1, 2, 3, 4])
})

it('lets what comes meanwhile be read after a few milliseconds of work', async () => {
  const later = inTurns()
  let left = 40
  const waits: number[] = []
  for (let count = 0; count < 40; count += 1)
    later(() => {
      work(4)
      left -= 1
    })
  // What has come is read once in a turn of the loop, before the next tasks.
  while (left > 0) {
    const before = left
    await new Promise((resolve) => setImmediate(resolve))
    waits.push(before - left)
  }
  expect(Math.max(...waits)).toBeLessThanOrEqual(5)
  expect(waits.reduce((sum, count) => sum + count, 0)).toBe(40)
})
