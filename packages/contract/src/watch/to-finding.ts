import { clauses } from '@photos-library/schema/clauses'
import type { Answer } from '../answer.ts'
import { toCurl } from '../curl.ts'
import { docsUrl } from '../docs-url.ts'
import { toExchange } from '../exchange.ts'
import type { Finding } from './finding.ts'
import { type Observation, ruleName } from './rule.ts'

/** An observation as a finding with what was asked and what came, without secrets. */
export function toFinding({ subject, message }: Observation, answer: Answer, mask: (text: string) => string): Finding {
  const exchange = toExchange(answer, mask)
  const isClause = 'clause' in subject
  const clause = isClause ? subject.clause : subject.nearest
  const check = ruleName(subject)
  return {
    check,
    clause,
    outcome: 'failed',
    message: mask(message),
    evidence: isClause ? clauses[clause].evidence : ['practice'],
    source: isClause ? clauses[clause].source : subject.source,
    docs: docsUrl(check),
    requests: 1,
    exchange,
    curl: toCurl(exchange.request),
  }
}
