import { expect, it } from 'vitest'
import { erringApps } from '../../test/apps/erring-apps.ts'
import { appRules } from './app-rules.ts'
import { answerClauses } from './judge-answer.ts'

it('are each broken by an app that errs, but for those of the answer', () => {
  const broken = new Set([...erringApps.map(({ rule }) => rule), ...answerClauses])
  expect([...appRules.keys()].filter((rule) => !broken.has(rule))).toEqual([])
})
