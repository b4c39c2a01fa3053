import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordHash } from '@kommunalgraph/model'
import { checkSharedFiles } from '@kommunalgraph/validator'
import { afterAll, describe, expect, it } from 'vitest'
import { TaskRunner } from '../../src/task-runner/task-runner.ts'
import { ThreadPool } from '../../src/task-runner/thread-pool.ts'
import { type CheckResult, type CheckTask, check } from '../../src/tasks/check.ts'

/* Tasks in threads: files that are read and recognised, since that needs nothing else. */

const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-tasks-'))
afterAll(() => rm(folder, { recursive: true }))

const today = '2026-11-22'
const { shared } = checkSharedFiles([], { today })
const setup = { folder, prefix: 'data/', today, shared }

/** The digest of a file that says `x`. */
const known = 'LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='

const count = 100
await writeFile(join(folder, 'x.yaml'), 'x')

const taskAt = (path: string): CheckTask => ({ file: { path, size: 1, mtimeMs: 1 }, known })

/** Every path leads to the same file. */
const tasks: readonly CheckTask[] = Array.from({ length: count }, (_, index) =>
  taskAt(`${'./'.repeat(index)}x.yaml`),
)

/** Runs tasks and notes what comes. */
async function run(
  runner: TaskRunner,
  all: Iterable<CheckTask>,
  onResult: (result: CheckResult) => void = () => undefined,
): Promise<readonly string[]> {
  const done: string[] = []
  await runner.run({
    ...{ kind: 'check', setup, tasks: all, count },
    onResult(result) {
      done.push(result.path)
      onResult(result)
    },
  })
  return done
}

const wanted = tasks.map(({ file }) => file.path).toSorted()

describe('work in threads', () => {
  it('does every task once', async () => {
    const runner = new TaskRunner(2)
    expect((await run(runner, tasks)).toSorted()).toEqual(wanted)
    // The threads are still there, and take the next work.
    expect((await run(runner, tasks)).toSorted()).toEqual(wanted)
    await runner.release()
  })

  it('takes tasks only as fast as they are done', async () => {
    const runner = new TaskRunner(2)
    let taken = 0
    let done = 0
    let most = 0
    function* watched() {
      for (const task of tasks) {
        taken += 1
        most = Math.max(most, taken - done)
        yield task
      }
    }
    await run(runner, watched(), () => {
      done += 1
    })
    await runner.release()
    expect(done).toBe(count)
    // Two batches of twelve for each thread, and the batch that is being put together.
    expect(most).toBeLessThanOrEqual(2 * 24 + 12)
  })

  it('ends with the first error of a thread, and can work again', async () => {
    const runner = new TaskRunner(2)
    const broken = [...tasks.slice(0, 30), { file: null } as unknown as CheckTask]
    await expect(run(runner, broken)).rejects.toThrow(TypeError)
    expect((await run(runner, tasks)).toSorted()).toEqual(wanted)
    await runner.release()
  })

  it('ends with an error of the one who takes the results', async () => {
    const runner = new TaskRunner(2)
    const full = new Error('disk full')
    const fail = () => {
      throw full
    }
    await expect(run(runner, tasks, fail)).rejects.toBe(full)
    expect((await run(runner, tasks)).toSorted()).toEqual(wanted)
    await runner.release()
  })

  it('ends with an error of the source of the tasks', async () => {
    const runner = new TaskRunner(2)
    function* failing() {
      yield* tasks.slice(0, 40)
      throw new RangeError('no more')
    }
    await expect(run(runner, failing())).rejects.toThrow('no more')
    await runner.release()
  })
})

it('ends with an error where a thread ends before its work', async () => {
  const pool = new ThreadPool(2)
  const work = pool.run({ kind: 'check', setup, tasks: endless(), onResult: () => undefined })
  await pool.close()
  await expect(work).rejects.toThrow('ended before its work')
})

/** Tasks that never end by themselves. */
function* endless() {
  for (;;) yield taskAt('x.yaml')
}

it('starts no thread for little work', async () => {
  const runner = new TaskRunner(2)
  const results: CheckResult[] = []
  await runner.run({
    ...{ kind: 'check', setup, tasks: tasks.slice(0, 3), count: 3 },
    onResult: (result) => results.push(result),
  })
  // One after the other, so in their order.
  expect(results.map(({ path }) => path)).toEqual(tasks.slice(0, 3).map(({ file }) => file.path))
})

it('asks for no task where there is none, and gets nothing ready', async () => {
  const runner = new TaskRunner(2)
  const onResult = () => undefined
  await runner.run({ kind: 'check', setup, tasks: forbidden(), count: 0, onResult })
})

/** Tasks that nobody may ask for. */
function* forbidden(): Iterable<CheckTask> {
  yield* []
  throw new Error('was asked')
}

describe('who does little work', () => {
  /** Nothing that another thread could be sent. */
  const here = { ...taskAt('x.yaml'), previous: (() => undefined) as never }
  const little = async (runner: TaskRunner) => {
    const done: string[] = []
    await runner.run({
      ...{ kind: 'check', setup, tasks: [here], count: 1 },
      onResult: ({ path }) => done.push(path),
    })
    return done
  }

  it('is this thread, but a thread where one is there already', async () => {
    const runner = new TaskRunner(2)
    expect(await little(runner)).toEqual(['x.yaml'])
    await run(runner, tasks)
    await expect(little(runner)).rejects.toThrow('could not be cloned')
    expect(await little(runner)).toEqual(['x.yaml'])
  })

  it('is this thread again once threads were let go; renewing keeps a single one', async () => {
    const released = new TaskRunner(1)
    await run(released, tasks)
    await released.renew()
    await expect(little(released)).rejects.toThrow('could not be cloned')
    await run(released, tasks)
    await released.release()
    expect(await little(released)).toEqual(['x.yaml'])
    const renewed = new TaskRunner(2)
    await renewed.run({
      ...{ kind: 'check', setup, tasks, count: 2 * count },
      onResult: () => undefined,
    })
    await renewed.renew()
    expect(await little(renewed)).toEqual(['x.yaml'])
  })
})

describe('the check of one file', () => {
  it('recognises what it knows by the digest, and reads what it does not', async () => {
    expect(await check(taskAt('x.yaml'), setup)).toEqual({
      ...{ state: 'same', path: 'x.yaml', digest: known },
    })
    expect(await check({ ...taskAt('x.yaml'), known: 'other' }, setup)).toMatchObject({
      ...{ state: 'checked', digest: known, record: undefined, recordHash: undefined },
    })
  })

  it('gives the record with its hash, which changes with what it says and not with how it is written', async () => {
    const at = async (text: string) => {
      await mkdir(join(folder, 'municipalities'), { recursive: true })
      await writeFile(join(folder, 'municipalities', 'adorf.yaml'), text)
      const result = await check(taskAt('municipalities/adorf.yaml'), setup)
      if (result.state === 'same') throw new Error('another file')
      return result
    }
    const one = await at('kind: gemeinde\nname: { de: Adorf }\n')
    const same = await at('# Adorf\nkind: "gemeinde"\nname:\n  de: Adorf\n')
    const other = await at('kind: gemeinde\nname: { de: Bdorf }\n')
    expect(one.record).toEqual({ kind: 'gemeinde', name: { de: 'Adorf' } })
    expect(one.recordHash).toBe(one.record && recordHash(one.record))
    expect([same.recordHash, other.recordHash === one.recordHash]).toEqual([one.recordHash, false])
    expect(same.digest).not.toBe(one.digest)
  })

  it('finds a file that is there no more, and never takes it for one that it knows', async () => {
    const path = 'municipalities/nirgends.yaml'
    const result = await check({ ...taskAt(path), known: '' }, setup)
    expect(result).toMatchObject({ state: 'checked', path, digest: '', record: undefined })
    expect('issues' in result && result.issues.map(({ code }) => code)).toEqual(['data/unreadable'])
  })
})
