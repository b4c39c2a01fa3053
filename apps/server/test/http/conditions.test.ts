import { describe, expect, it } from 'vitest'
import {
  type ConditionHeaders,
  type ConditionOutcome,
  evaluateConditions,
} from '../../src/http/conditions.ts'

const CURRENT = '"a,b-C_1"'
const MODIFIED = 'Fri, 20 Nov 2026 08:00:00 GMT'
const EARLIER = 'Fri, 20 Nov 2026 07:59:59 GMT'
const TOMORROW = 'Sat, 21 Nov 2026 08:00:00 GMT'

const lastModified = new Date('2026-11-20T08:00:00.123Z')
const outcome = (headers: ConditionHeaders) =>
  evaluateConditions(headers, { etag: CURRENT, lastModified })

type Row = readonly [id: string, headers: ConditionHeaders, outcome: ConditionOutcome]

describe('the rows of the contract', () => {
  it.each<Row>([
    ['CO2', { 'if-none-match': CURRENT }, 'not-modified'],
    ['CO3', { 'if-none-match': `W/${CURRENT}` }, 'not-modified'],
    ['CO3', { 'if-none-match': `"x", ${CURRENT}` }, 'not-modified'],
    ['CO3', { 'if-none-match': '*' }, 'not-modified'],
    ['CO4', { 'if-none-match': '"old"', 'if-modified-since': TOMORROW }, 'send'],
    ['CO5', { 'if-modified-since': MODIFIED }, 'not-modified'],
    ['CO5', { 'if-modified-since': EARLIER }, 'send'],
    ['CO5', { 'if-modified-since': 'nonsense' }, 'send'],
    ['CO6', { 'if-match': '"other"' }, 'precondition-failed'],
    ['CO6', { 'if-match': `W/${CURRENT}` }, 'precondition-failed'],
    ['CO8', { 'if-none-match': '"tag-of-the-turtle"' }, 'send'],
    ['none', {}, 'send'],
  ])('%s: %o → %s', (_, headers, expected) => {
    expect(outcome(headers)).toBe(expected)
  })
})

describe('entity tags', () => {
  it.each<readonly [list: string, outcome: ConditionOutcome]>([
    [`"x",${CURRENT},"y"`, 'not-modified'],
    [`"x", W/"y" ,  W/${CURRENT}`, 'not-modified'],
    [` * `, 'not-modified'],
    [`"unpaired, ${CURRENT}`, 'not-modified'],
    [`, ,${CURRENT}`, 'not-modified'],
    ['"a", "b-C_1"', 'send'],
    ['"A,B-c_1"', 'send'],
    [CURRENT.replaceAll('"', ''), 'send'],
    ['"x,*"', 'send'],
    ['', 'send'],
    ['W/', 'send'],
  ])('compares %s weakly', (list, expected) => {
    expect(outcome({ 'if-none-match': list })).toBe(expected)
  })

  it.each<readonly [list: string, outcome: ConditionOutcome]>([
    [CURRENT, 'send'],
    ['*', 'send'],
    [`"x", ${CURRENT}`, 'send'],
    [`W/${CURRENT}, ${CURRENT}`, 'send'],
    [`"x", W/${CURRENT}`, 'precondition-failed'],
    ['', 'precondition-failed'],
  ])('compares %s strongly', (list, expected) => {
    expect(outcome({ 'if-match': list })).toBe(expected)
  })
})

describe('the order of the conditions', () => {
  it.each<Row>([
    ['If-Match first', { 'if-match': '"x"', 'if-none-match': CURRENT }, 'precondition-failed'],
    ['then If-None-Match', { 'if-match': CURRENT, 'if-none-match': CURRENT }, 'not-modified'],
    ['a date beside If-Match', { 'if-match': CURRENT, 'if-unmodified-since': EARLIER }, 'send'],
    ['If-Unmodified-Since', { 'if-unmodified-since': EARLIER }, 'precondition-failed'],
    ['If-Unmodified-Since, met', { 'if-unmodified-since': MODIFIED }, 'send'],
    ['If-Unmodified-Since, nonsense', { 'if-unmodified-since': 'nonsense' }, 'send'],
  ])('%s: %o → %s', (_, headers, expected) => {
    expect(outcome(headers)).toBe(expected)
  })
})

it('ignores dates where there is no Last-Modified', () => {
  const validators = { etag: CURRENT }
  expect(evaluateConditions({ 'if-modified-since': TOMORROW }, validators)).toBe('send')
  expect(evaluateConditions({ 'if-unmodified-since': EARLIER }, validators)).toBe('send')
})
