import { setTimeout as wait } from 'node:timers/promises'

/** Asks a server that is starting until it answers, and reads the answer. */
export async function untilAnswered(url: string): Promise<void> {
  for (;;) {
    try {
      await (await fetch(url, { headers: { authorization: 'Bearer any' } })).text()
      return
    } catch {
      await wait(2)
    }
  }
}
