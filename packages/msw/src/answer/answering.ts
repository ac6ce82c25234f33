import type { Answer } from './answer.ts'
import type { Incoming } from './call.ts'
import type { Written } from './written.ts'

/** Answers a request, or writes down that it was refused. */
export type Answering = (incoming: Incoming, refusal?: Answer) => Promise<Written>
