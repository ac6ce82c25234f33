import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { findOperation } from '../codegen/operation.ts'
import { specFolder, type Json, type Spec } from '../codegen/spec.ts'
import { compareFacts, type Difference } from './compare-facts.ts'
import { discoveryDescriptions, findReworded, type Reworded } from './descriptions.ts'
import { discoveryFacts } from './discovery-facts.ts'
import { specFacts } from './spec-facts.ts'

/** A difference on purpose, and why. */
export interface Explanation {
  at: string
  reason: string
}

/** What `pnpm drift` finds. */
export interface Drift {
  unexplained: Difference[]
  explained: (Difference & Explanation)[]
  /** Explanations of differences that are no longer there. */
  stale: Explanation[]
  /** Places that Google describes in other words than were read last. */
  reworded: Reworded[]
}

/** Compares Google's discovery document with the spec. */
export function findDrift(discovery: Json, { document }: Spec): Drift {
  const { operationId } = findOperation(document).definition
  const differences = compareFacts(discoveryFacts(discovery, operationId), specFacts(document))
  const explanations = parse(readFileSync(`${specFolder}differences.yaml`, 'utf8')) as Explanation[]
  const reasons = new Map(explanations.map(({ at, reason }) => [at, reason]))
  return {
    unexplained: differences.filter(({ at }) => !reasons.has(at)),
    explained: differences.flatMap((difference) => {
      const reason = reasons.get(difference.at)
      return reason === undefined ? [] : [{ ...difference, reason }]
    }),
    stale: explanations.filter(({ at }) => !differences.some((difference) => difference.at === at)),
    reworded: findReworded(discoveryDescriptions(discovery, operationId)),
  }
}
