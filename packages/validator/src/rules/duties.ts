import { type Network, requiredDuties } from '@kommunalgraph/model'
import type { RuleOn } from '../context.ts'
import { finding } from '../finding.ts'
import { inFuture } from './dates.ts'
import { reserved, untranslated } from './network.ts'

/* What the law asks of the website of a network. */

type DutyRule = RuleOn<Network>

/** So many days before its end `security.txt` should be renewed. */
const renewal = 30

const day = 24 * 60 * 60 * 1000

/** An entry that is there but malformed is told by its own finding. */
const areThere: DutyRule = ({ demonstration }, { has }) =>
  requiredDuties
    .filter((path) => !has(['duties', ...path]))
    .map((path) =>
      finding(demonstration ? 'duty/missing-in-demonstration' : 'duty/missing', ['duties'], {
        name: path.join('.'),
      }),
    )

const mailboxesExist: DutyRule = ({ demonstration, duties }) =>
  (['privacy', 'accessibility', 'security'] as const).flatMap((part) => {
    const value = duties?.[part]?.contact
    return value !== undefined && !demonstration && reserved.test(value)
      ? [finding('network/example-address', ['duties', part, 'contact'], { value })]
      : []
  })

const securityLasts: DutyRule = ({ duties }, { today }) => {
  const value = duties?.security?.expires
  const left =
    value === undefined ? Number.POSITIVE_INFINITY : Date.parse(value) - Date.parse(today)
  return value !== undefined && left < renewal * day
    ? [finding('duty/security-expires', ['duties', 'security', 'expires'], { value })]
    : []
}

const areTranslated: DutyRule = ({ duties }, { shared }) => [
  ...untranslated(duties?.accessibility?.method, ['duties', 'accessibility', 'method'], shared),
  ...(duties?.accessibility?.barriers ?? []).flatMap((text, index) =>
    untranslated(text, ['duties', 'accessibility', 'barriers', index], shared),
  ),
]

const checkIsPast: DutyRule = ({ duties }, context) =>
  inFuture([[['duties', 'accessibility', 'checked'], duties?.accessibility?.checked]], context)

export const dutyRules: readonly DutyRule[] = [
  areThere,
  mailboxesExist,
  securityLasts,
  areTranslated,
  checkIsPast,
]
