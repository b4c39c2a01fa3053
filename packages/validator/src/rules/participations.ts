import type { Concept, Participation } from '@kommunalgraph/model'
import { eachOf, repeated } from '../context.ts'
import type { Draft } from '../draft.ts'
import { finding } from '../finding.ts'
import type { RecordRule } from './record.ts'

/* Participations: one per programme, within the time of the programme. */

const oneEach: RecordRule = ({ participations }) =>
  repeated(eachOf(participations), ({ programme }) => programme).map(({ first, index, key }) =>
    finding('participation/duplicate', ['participations', index, 'programme'], {
      first: first + 1,
      value: key,
    }),
  )

/** Whether one date is before another as far as both say: 2020 is not before 2020-07, and nothing before ''. */
function isBefore(one: string, other: string): boolean {
  const precision = Math.min(one.length, other.length)
  return one.slice(0, precision) < other.slice(0, precision)
}

const beginsBeforeItEnds: RecordRule = ({ participations }) =>
  eachOf(participations).flatMap(([index, { since = '', until = '' }]) =>
    isBefore(until, since)
      ? [finding('participation/ends-before', ['participations', index, 'until'], { since, until })]
      : [],
  )

const bounds = ['since', 'until'] as const

const isOutside = (date: string, { since = '', until = '' }: Draft<Concept>): boolean =>
  isBefore(date, since) || isBefore(until, date)

/** Nobody takes part in a programme before there is one, or after it. */
const inTime: RecordRule = ({ participations }, { shared }) =>
  eachOf(participations).flatMap(
    ([index, participation]: readonly [number, Draft<Participation>]) => {
      const { programme = '' } = participation
      const known = shared.schemes.get('programmes')?.get(programme)
      if (known === undefined) return []
      const { since = '', until = '' } = known
      return bounds.flatMap((bound) => {
        const value = participation[bound] ?? ''
        if (!isOutside(value, known)) return []
        const words = { value, programme, period: `${since}–${until}` }
        return [finding('participation/outside-programme', ['participations', index, bound], words)]
      })
    },
  )

const namesProgramme: RecordRule = ({ participations }, { has }) =>
  eachOf(participations).flatMap(([index]) =>
    has(['participations', index, 'programme'])
      ? []
      : [finding('participation/without-programme', ['participations', index])],
  )

export const participationRules: readonly RecordRule[] = [
  oneEach,
  beginsBeforeItEnds,
  inTime,
  namesProgramme,
]
