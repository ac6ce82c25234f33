import { clauses } from '@photos-library/schema/clauses'
import type { CheckResult } from '../check-result.ts'
import { detailsOf, isFinding } from './finding.ts'
import type { Reporter } from './reporter.ts'
import { element } from './xml.ts'

/** JUnit's XML as CI systems read it: one suite, one case per check. A warning passes, and says so in its output. */
export const junit: Reporter = {
  end: ({ target, results }) => {
    const count = (outcome: CheckResult['outcome']): number => results.filter((one) => one.outcome === outcome).length
    const totals = { tests: results.length, failures: count('failed'), errors: 0, skipped: count('skipped') }
    const suite = element('testsuite', { name: `The contract at ${target}`, ...totals }, results.map(testCase))
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, [suite])}`
  },
}

function testCase(result: CheckResult): string {
  const { check, clause, message } = result
  const attributes = { classname: clause, name: `${check}: ${clauses[clause].text}` }
  return element('testcase', attributes, content(result, message))
}

function content(result: CheckResult, message: string): string[] {
  if (result.outcome === 'failed') {
    return [element('failure', { message, type: result.evidence.join(', ') }, details(result))]
  }
  if (result.outcome === 'skipped') return [element('skipped', { message }, [])]
  if (result.outcome === 'passed') return []
  return [element('system-out', {}, `${result.outcome}: ${message}\n${details(result)}`)]
}

function details(result: CheckResult): string {
  const lines = isFinding(result) ? detailsOf(result) : []
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n')
}
