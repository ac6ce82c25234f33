import { askKnown } from '../asks.ts'
import type { Check } from '../check.ts'
import { isLoopback } from '../is-loopback.ts'
import { NotChecked } from '../not-checked.ts'

export const requestHttps: Check = async (session) => {
  const { protocol } = session.endpoint
  if (isLoopback(session.endpoint)) throw new NotChecked('The target is on loopback, where plain HTTP is fine.')
  // Nothing is sent in the clear to find out what would become of it.
  if (protocol === 'https:') throw new NotChecked('The target is asked over HTTPS only, to keep the token safe.')
  const answer = await askKnown(session)
  return answer.status < 300 ? { breach: `Plain HTTP was answered ${answer.status}.`, answer } : undefined
}
