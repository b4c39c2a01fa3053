import type { Publication } from '@kommunalgraph/gate'
import type { Issue } from '@kommunalgraph/model'
import { noteLastPublish } from '@kommunalgraph/server/settings'

export const countOf = (issues: readonly Issue[], severity: Issue['severity']): number =>
  issues.filter((issue) => issue.severity === severity).length

/** Tell whoever watches over the server how a publish ended. */
export async function noteOutcome(stateDir: string, { issues, state }: Publication): Promise<void> {
  if (state === 'rehearsed') return
  const [errors, warnings] = [countOf(issues, 'error'), countOf(issues, 'warning')]
  await noteLastPublish(stateDir, { state, ended: new Date().toISOString(), errors, warnings })
}
