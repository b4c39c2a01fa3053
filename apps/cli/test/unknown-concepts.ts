import { expect } from 'vitest'
import type { Outcome } from './program.ts'

/** Hold that a check found one unknown concept, where it stands, and which one may have been meant. */
export function expectUnknownConcept(
  { code, out }: Outcome,
  place: { readonly line: number; readonly column: number; readonly pointer: string },
  meant: string,
): void {
  const found = (JSON.parse(out) as { code: string }[]).filter((each) =>
    each.code.startsWith('concept/'),
  )
  expect(code).toBe(1)
  expect(found).toEqual([expect.objectContaining({ code: 'concept/unknown', ...place })])
  expect(JSON.stringify(found)).toContain(meant)
}
