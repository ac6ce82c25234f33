import { expect, test } from 'vitest'
import { FaultScript } from './fault-script.ts'
import type { Fault } from './fault.ts'

const ok = { httpStatus: 200, headers: {}, body: {} }
const query = new URLSearchParams()
const fault = (name: string): Fault => ({ name, times: 1, answer: () => ({ ...ok, body: name }) })
const replace = (script: FaultScript, ids: string[]) => script.fire(ids)?.answer(ok, { ids, query }) ?? ok
const bodies = (script: FaultScript, ...asked: string[][]) => asked.map((ids) => replace(script, ids).body)

test('leaves an answer alone when no fault matches', () => {
  expect(replace(new FaultScript(), ['a'])).toBe(ok)
})

test('lets the oldest fault that matches fire first', () => {
  const script = new FaultScript()
  script.add(fault('only b'), { ids: ['b'] })
  script.add(fault('first'))
  script.add(fault('second'))
  expect(bodies(script, ['a'], ['b'], ['b'], ['b'])).toEqual(['first', 'only b', 'second', {}])
})

test('asks both for the id of a fault and for one of the given ids', () => {
  const script = new FaultScript()
  script.add({ ...fault('both'), matches: (ids) => ids.includes('a') }, { ids: ['b'] })
  expect(bodies(script, ['a'], ['b'], ['b', 'a'])).toEqual([{}, {}, 'both'])
})

test('is content with one firing of a fault that was removed', () => {
  const script = new FaultScript()
  const scripted = script.add(fault('removed'), { times: 3 })
  bodies(script, ['a'])
  expect(script.pending).toEqual([scripted])
  scripted.remove()
  expect(script.pending).toEqual([])
})
