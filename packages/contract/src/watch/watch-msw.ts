import { copyBody } from './copy-body.ts'
import { FindingLog, type Watch } from './finding-log.ts'
import { Recent } from './recent.ts'
import { Traffic } from './traffic.ts'
import type { WatchOptions } from './watch-options.ts'

interface Asked {
  request: Request
  requestId: string
}

interface Answered extends Asked {
  response: Response
}

/** What MSW 2 and 3 have in common: the `events` of `setupServer` and `setupWorker`. */
export interface MswEvents {
  events: {
    on(type: 'request:start', listener: (event: Asked) => void): unknown
    on(type: 'response:mocked' | 'response:bypass', listener: (event: Answered) => void): unknown
  }
}

/**
 * Judges all traffic that MSW sees, mocked or not, as `watchContract` does. MSW's own `events.removeAllListeners()` ends it.
 *
 * @throws {TypeError} when `endpoint` is no URL
 */
export function watchMsw({ events }: MswEvents, options: WatchOptions = {}): Watch {
  const { clock = Date } = options
  const log = new FindingLog(options)
  const traffic = new Traffic(options)
  const askedAt = new Recent<string, number>()
  const judge = ({ request, response, requestId }: Answered): void => {
    const { method, url, headers } = request
    const answeredAt = clock.now()
    const sight = {
      method,
      url,
      headers,
      hasBody: request.body !== null,
      askedAt: askedAt.get(requestId) ?? answeredAt,
    }
    const answer = { status: response.status, headers: Object.fromEntries(response.headers), answeredAt }
    askedAt.delete(requestId)
    log.collect(traffic.judge(sight, answer, copyBody(response)))
  }
  events.on('request:start', ({ requestId }) => askedAt.set(requestId, clock.now()))
  events.on('response:mocked', judge)
  events.on('response:bypass', judge)
  return {
    get findings() {
      return log.findings
    },
    assert: () => log.assert(),
  }
}
