import { batchGet } from '@photos-library/schema'
import { clauses } from '@photos-library/schema/clauses'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { CheckResult, Outcome } from '../check-result.ts'
import { docsUrl } from '../docs-url.ts'
import { detailsOf, type Finding, isFinding } from './finding.ts'
import type { Reporter, Run } from './reporter.ts'

type Level = NonNullable<Result['level']>

const levels: Partial<Record<Outcome, Level>> = { failed: 'error', warning: 'warning', known: 'note' }

/**
 * SARIF 2.1.0: a rule per clause, a result per finding. A check of several is a sub-rule: `response.order/permuting`. What
 * is practice and no clause is a rule of its own.
 */
export const sarif: Reporter = { end: (run) => JSON.stringify(toLog(run), null, 2) }

function toLog({ target, results }: Run): Log {
  const rules = new Map(results.map((result) => [ruleOf(result), toRule(result)]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'photos-library-contract', rules: [...rules.values()] } },
        results: results.filter(isFinding).map((finding) => toResult(finding, target, [...rules.keys()])),
      },
    ],
  }
}

function ruleOf({ check, clause, evidence }: CheckResult): string {
  return evidence.includes('practice') ? check : clause
}

function toRule(result: CheckResult): ReportingDescriptor {
  const { clause, source, evidence } = result
  const id = ruleOf(result)
  const text = id === clause ? clauses[clause].text : `No clause demands it; ${clause} is nearest.`
  return {
    id,
    shortDescription: { text },
    helpUri: docsUrl(id),
    help: { text: `${text} Source: ${source}` },
    properties: { tags: [...evidence] },
  }
}

function toResult(finding: Finding, target: string, rules: readonly string[]): Result {
  const { check, outcome, message } = finding
  return {
    ruleId: check,
    ruleIndex: rules.indexOf(ruleOf(finding)),
    level: levels[outcome] ?? 'note',
    message: { text: message },
    // A server has no file and no line. The address that was asked stands for the place, as code scanning wants one.
    locations: [{ physicalLocation: { artifactLocation: { uri: placeOf(target) } } }],
    partialFingerprints: { check },
    ...(outcome === 'known' && { suppressions: [{ kind: 'external', justification: message }] }),
    properties: Object.fromEntries(detailsOf(finding)),
    webRequest: toWebRequest(finding),
    webResponse: toWebResponse(finding),
  }
}

function placeOf(target: string): string {
  return URL.canParse(target) ? new URL(batchGet.path, target).href : encodeURI(target)
}

function toWebRequest({ exchange: { request } }: Finding): NonNullable<Result['webRequest']> {
  const { method, url, headers } = request
  return { method, target: url, headers: { ...headers } }
}

function toWebResponse({ exchange: { response } }: Finding): NonNullable<Result['webResponse']> {
  const { status, headers, body } = response
  return { statusCode: status, headers: { ...headers }, body: { text: body } }
}
