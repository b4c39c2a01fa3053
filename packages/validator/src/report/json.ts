import type { Issue } from '@kommunalgraph/model'

/** One array with both languages, for programs. */
export const toJson = (issues: readonly Issue[]): string => `${JSON.stringify(issues, null, 2)}\n`
