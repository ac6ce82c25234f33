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

const none: Traffic = { calls: [], requests: 0, idsAsked: 0 }
const kept = 100

/** Follows what a client asks, through its hooks. */
export function followTraffic(): { traffic: Store<Traffic>; hooks: Hooks } {
  const traffic = createStore(none)
  const hooks: Hooks = {
    onRequest:
      ({ ids }) =>
      ({ httpStatus, error, duration }) =>
        traffic.set(count(traffic.get(), { ids: ids.length, httpStatus, code: error?.code, duration })),
  }
  return { traffic, hooks }
}

function count({ calls, requests, idsAsked }: Traffic, call: Omit<Call, 'number'>): Traffic {
  const number = requests + 1
  return { calls: [{ ...call, number }, ...calls].slice(0, kept), requests: number, idsAsked: idsAsked + call.ids }
}
