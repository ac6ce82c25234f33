import { signInPage } from '../answer/html-page.ts'
import type { Fault } from './fault.ts'

/** 200 with a page of HTML, as from a proxy or a hotel's network that wants a sign-in first. */
export function notJson(): Fault {
  return { name: 'notJson()', times: 1, answer: signInPage }
}
