import { openReader } from '@kommunalgraph/release'
import { isWorker, leave, serve, serving, supervise } from '../../src/index.ts'
import { publicBase } from './server.ts'

/* Several processes that serve a store, and one that looks after them, until SIGTERM; losses are told to the parent. */

const [file = '', stateDir = '', port = '', count = '', metricsPort] = process.argv.slice(2)
const metrics =
  metricsPort === undefined ? undefined : { port: Number(metricsPort), host: '127.0.0.1' }
const stopped = new Promise((resolve) => process.once('SIGTERM', resolve))

if (isWorker) {
  const source = openReader(file)
  const config = { port: Number(port), host: '127.0.0.1', base: publicBase, dataDir: '', stateDir }
  try {
    const server = await serve(
      { ...config, logLevel: 'info', ...(metrics && { metrics }) },
      source,
      { store: file },
    )
    serving()
    await stopped
    await server.close()
    source.close()
  } catch {
    process.exitCode = 1
  } finally {
    leave()
  }
} else {
  const force = await supervise({
    count: Number(count),
    metrics,
    onLoss: (loss) => process.send?.({ loss }),
  })
  process.send?.({ ready: force !== undefined })
  if (force) {
    await stopped
    await force.close()
  }
  process.disconnect()
}
