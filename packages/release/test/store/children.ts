import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('./publisher.ts', import.meta.url))

/** A real process that publishes; it is gone after the test. */
export function startPublisher(...parameters: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [
    '--conditions=@kommunalgraph/source',
    script,
    ...parameters,
  ])
  child.stderr.pipe(process.stderr)
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Wait until a process says a word; what it says before is passed over. */
export async function heard(child: ChildProcessWithoutNullStreams, word: string): Promise<string> {
  let said = ''
  for await (const piece of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(piece)
    if (said.includes(word)) return said
  }
  throw new Error(`The publisher ended without saying "${word}": ${said}`)
}

export async function ended(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
