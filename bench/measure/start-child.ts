import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A script in a process of its own, which answers one question at a time. */
export interface Child<Question, Answer> {
  ask(question: Question): Promise<Answer>
  /** Ends the process. */
  [Symbol.dispose](): void
}

/** Starts a script with parameters as JSON. It answers by `answerParent`. */
export function startChild<Question, Answer>(script: URL, parameters: unknown): Child<Question, Answer> {
  const child = fork(fileURLToPath(script), [JSON.stringify(parameters)])
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`Failed to measure: ${script.pathname} ended with code ${code}.`)
  })
  // Whoever asks hears of it.
  ended.catch(() => {})
  return {
    async ask(question) {
      const answered = once(child, 'message')
      child.send({ question })
      const [answer] = await Promise.race([answered, ended])
      return answer as Answer
    },
    [Symbol.dispose]: () => void child.kill(),
  }
}

/** In the child: answers what the parent asks, until it ends this process. */
export function answerParent(answer: (question: never) => Promise<unknown>): void {
  process.on('message', ({ question }: { question: never }) => {
    // A failure is not caught: it ends the process, and says why.
    void answer(question).then((value) => process.send!(value))
  })
}
