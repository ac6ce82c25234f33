import { responseHeaders } from '@photos-library/schema'
import type { Answer } from '../answer.ts'
import { askKnown, askRefused, askWithUnknown } from '../asks.ts'
import type { Breach, Check, Laws } from '../check.ts'
import { quote } from '../quote.ts'
import { resultsOf } from '../results.ts'

const wanted = responseHeaders['content-type']

export const saysJson: Check = async (session) => {
  const answers = [await askKnown(session), await askWithUnknown(session), ...(await askRefused(session))]
  return answers.map(contentType).find((breach) => breach !== undefined)
}

const indentsByTwo: Check = async (session) => {
  const answer = await askKnown(session)
  resultsOf(answer)
  if (/^\{\r?\n {2}"/.test(answer.text)) return undefined
  return { breach: `The answer is not indented by two spaces: ${quote(answer.text.slice(0, 40))}.`, answer }
}

const compactWhenAsked: Check = async ({ ask, knownIds }) => {
  const answer = await ask({ ids: knownIds, query: [['prettyPrint', 'false']] })
  resultsOf(answer)
  // A string of JSON holds no bare line break, so that any is indentation.
  if (!answer.text.trim().includes('\n')) return undefined
  return { breach: 'With prettyPrint=false the answer is indented all the same.', answer }
}

export const responseContentType: Laws = { header: saysJson, indented: indentsByTwo, compact: compactWhenAsked }

function contentType(answer: Answer): Breach | undefined {
  const found = answer.headers['content-type']
  if (found !== undefined && normal(found) === normal(wanted)) return undefined
  return { breach: `The content type of a ${answer.status} is ${quote(found)}, not ${quote(wanted)}.`, answer }
}

function normal(type: string): string {
  return type.toLowerCase().replaceAll(/[\s"]/g, '')
}
