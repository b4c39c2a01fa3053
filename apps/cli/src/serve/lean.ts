/*
 * A process that serves lives for months and makes much that is needed for milliseconds. By itself V8 lets its heap
 * grow to several times of what is in use, and malloc keeps blocks for each thread that ever compressed something:
 * half a GiB for what fits into a third of that (docs/benchmarks.md).
 */

/** A small young generation, and an old one that is looked through when it has grown by a quarter. */
const flags: readonly string[] = ['--max-semi-space-size=2', '--heap-growing-percent=25']

/**
 * Threads share the blocks that they get, and a body is a block of its own, which goes back when it is dropped: among
 * others it would leave holes (https://www.gnu.org/software/libc/manual/html_node/Memory-Allocation-Tunables.html).
 */
const variables = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '8192' }

/** How a process that serves is to be started: for those that this one starts. */
export const leanStart = () => ({
  execArgv: [...process.execArgv.filter((each) => !flags.includes(each)), ...flags],
  // Who runs the program may say otherwise.
  environment: { ...variables, ...process.env },
})

/**
 * Go on as a process that is started like this, in the place of this one: same number, same terminal.
 *
 * Comes back where it is so already, and where the system cannot do it.
 */
export function becomeLean(): void {
  if (process.platform !== 'linux' || process.execve === undefined) return
  if (flags.every((each) => process.execArgv.includes(each))) return
  const { environment, execArgv } = leanStart()
  const words = [process.execPath, ...execArgv, ...process.argv.slice(1)]
  process.execve(process.execPath, words, environment)
}
