import { bareUse, staleUse } from './base-url-uses.ts'
import { answerClauses } from './judge-answer.ts'
import { requestRules } from './request-rules.ts'
import { soonRetry } from './retries.ts'
import { type Subject, ruleName } from './rule.ts'
import { oneByOne } from './single-asks.ts'

const answered = answerClauses.map((clause): Subject => ({ clause }))
const subjects = [...requestRules.map(({ subject }) => subject), oneByOne, soonRetry, bareUse, staleUse, ...answered]

/** What an app's traffic is judged by, each by the name of its rule. */
export const appRules: ReadonlyMap<string, Subject> = new Map(subjects.map((subject) => [ruleName(subject), subject]))
