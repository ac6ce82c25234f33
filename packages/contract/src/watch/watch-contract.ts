import { copyBody } from './copy-body.ts'
import { FindingLog, type Watch } from './finding-log.ts'
import { readFetchArguments } from './read-fetch-arguments.ts'
import type { SeenAnswer, Sight } from './seen.ts'
import { Traffic } from './traffic.ts'
import type { WatchOptions } from './watch-options.ts'

/** Any `fetch`: the platform's, or one that takes only a `Request`. */
type Fetch = (...parameters: never[]) => Promise<Response>

/**
 * Wraps a `fetch` and judges what an app sends through it to `mediaItems.batchGet`, what comes back, and how the
 * `baseUrl`s are used. The traffic is never changed, delayed or broken, and no token is kept.
 *
 * @throws {TypeError} when `endpoint` is no URL
 * @example
 * const watched = watchContract(fetch, { onFinding: ({ check, message }) => console.warn(check, message) })
 * const photos = createPhotosClient({ accessToken, fetch: watched })
 */
export function watchContract<F extends Fetch>(fetch: F, options: WatchOptions = {}): F & Watch {
  const { now } = clockOf(options)
  const log = new FindingLog(options)
  const traffic = new Traffic(options)
  const conclude = (sight: Sight | undefined, response?: Response): void => {
    if (!sight) return
    try {
      log.collect(traffic.judge(sight, toSeen(response, now()), response ? copyBody(response) : noBody))
    } catch {
      // What is no Response is for the app to find out.
    }
  }
  const watched = async (...parameters: Parameters<F>): Promise<Response> => {
    const sight = see(parameters, now)
    try {
      const response = await fetch(...parameters)
      conclude(sight, response)
      return response
    } catch (error) {
      conclude(sight)
      throw error
    }
  }
  return withWatch(watched as F, log)
}

function clockOf({ clock = Date }: WatchOptions): { now: () => number } {
  return { now: () => clock.now() }
}

function see(parameters: readonly unknown[], now: () => number): Sight | undefined {
  try {
    return readFetchArguments(parameters, now())
  } catch {
    // It is for the `fetch` to refuse them.
    return undefined
  }
}

function toSeen(response: Response | undefined, answeredAt: number): SeenAnswer {
  return { status: response?.status ?? 0, headers: Object.fromEntries(response?.headers ?? []), answeredAt }
}

async function noBody(): Promise<undefined> {}

function withWatch<F extends Fetch>(fetch: F, log: FindingLog): F & Watch {
  const watch: Watch = { findings: [], assert: () => log.assert() }
  const watched = Object.assign(fetch, watch)
  return Object.defineProperty(watched, 'findings', { get: () => log.findings })
}
