import { once } from 'node:events'
import { createServer } from 'node:http'
import { ConfigError, type MetricsAddress } from '../config.ts'

/** Everything that is counted, in the text format of Prometheus. */
export type MetricsText = () => Promise<string>

const contentType = 'text/plain; version=0.0.4; charset=utf-8'

const unusable = ({ host, port }: MetricsAddress) =>
  new ConfigError({
    de: `Auf ${host}, Port ${port} können die Messwerte nicht angeboten werden; METRICS_HOST und METRICS_PORT nennen Rechner und Port.`,
    en: `The metrics cannot be offered on ${host}, port ${port}; METRICS_HOST and METRICS_PORT name host and port.`,
  })

/**
 * Answer Prometheus on a port of its own, so that a proxy in front of the site never leads there.
 *
 * @returns closes it
 * @throws ConfigError when the port cannot be used
 */
export async function serveMetrics(
  address: MetricsAddress,
  text: MetricsText,
): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    text().then(
      (body) => response.writeHead(200, { 'content-type': contentType }).end(body),
      () => response.writeHead(503).end(),
    )
  })
  server.listen(address)
  await once(server, 'listening').catch(() => {
    throw unusable(address)
  })
  return async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
}
