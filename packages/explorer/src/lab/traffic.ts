import type { PhotosClientOptions } from '@photos-library/client'
import { createStore, type Store } from './store.ts'

type Hooks = NonNullable<PhotosClientOptions['hooks']>

/** What the page has asked for. */
export interface Traffic {
  /** The requests that have ended, newest first: the last 100. */
  calls: readonly Call[]
  /** How many there were. */
  requests: number
  /** How many ids they held: as many requests it would have been one by one. */
  idsAsked: number
  /** How many requests have failed and wait for their next attempt. */
  waiting: number
}

/** One request. */
export interface Call {
  /** 1 for the first of the page. */
  number: number
  /** How many ids it held. */
  ids: number
  /** Absent when nothing was answered. */
  httpStatus?: number | undefined
  /** Why it failed. */
  code?: string | undefined
  /** In milliseconds. */
  duration: number
}

const none: Traffic = { calls: [], requests: 0, idsAsked: 0, waiting: 0 }
const kept = 100

/** Follows what a client asks, through its hooks. */
export function followTraffic(): { traffic: Store<Traffic>; hooks: Hooks } {
  const traffic = createStore(none)
  const wait = (more: 1 | -1): void => traffic.set({ ...traffic.get(), waiting: traffic.get().waiting + more })
  const hooks: Hooks = {
    onWait: () => {
      wait(1)
      return () => wait(-1)
    },
    onRequest:
      ({ ids }) =>
      ({ httpStatus, error, duration }) =>
        traffic.set(count(traffic.get(), { ids: ids.length, httpStatus, code: error?.code, duration })),
  }
  return { traffic, hooks }
}

function count(traffic: Traffic, call: Omit<Call, 'number'>): Traffic {
  const number = traffic.requests + 1
  const calls = [{ ...call, number }, ...traffic.calls].slice(0, kept)
  return { ...traffic, calls, requests: number, idsAsked: traffic.idsAsked + call.ids }
}
