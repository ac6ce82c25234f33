/** The answers that are held back. */
export class Holds {
  readonly #ends = new Set<() => void>()

  /** Resolves with true when the time is over, and with false when the request is aborted or all are released before. */
  wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false)
    return new Promise((resolve) => {
      const end = (isOver: boolean) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        this.#ends.delete(giveUp)
        resolve(isOver)
      }
      const giveUp = () => end(false)
      const timer = milliseconds === Infinity ? undefined : setTimeout(() => end(true), milliseconds)
      signal.addEventListener('abort', giveUp)
      this.#ends.add(giveUp)
    })
  }

  /** Ends them all, so that no timer is left. */
  release(): void {
    for (const end of this.#ends) end()
  }
}
