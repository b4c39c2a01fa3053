/** Milliseconds of work in one turn of the event loop; what has come meanwhile is read after each. */
const share = 10

/**
 * Do one task after the other, and let others have a word between: many requests that come at once would else hold the
 * loop until the last of them is made, and the questions of an operator with it.
 *
 * @returns adds a task; it is begun later, never at once
 */
export function inTurns(): (task: () => void) => void {
  const waiting: (() => void)[] = []
  let isPlanned = false
  const plan = (): void => {
    isPlanned = true
    setImmediate(work)
  }
  function work(): void {
    isPlanned = false
    const end = performance.now() + share
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      task()
      if (performance.now() > end) break
    }
    if (waiting.length > 0) plan()
  }
  return (task) => {
    waiting.push(task)
    if (!isPlanned) plan()
  }
}
