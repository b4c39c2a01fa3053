import { AggregatorRegistry } from 'prom-client'
import type { MetricsText } from './metrics-server.ts'

/** The numbers of all processes together, told by the one that looks after them. */
export function workersMetrics(): MetricsText {
  const registry = new AggregatorRegistry()
  return () => registry.clusterMetrics()
}
