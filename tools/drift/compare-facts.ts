import type { Facts } from './facts.ts'

/** One place where Google's document and the spec differ; a side that says nothing is left out. */
export interface Difference {
  at: string
  google?: string
  spec?: string
}

/** Every difference, in the order of Google's document. */
export function compareFacts(google: Facts, spec: Facts): Difference[] {
  const places = [...new Set([...google.keys(), ...spec.keys()])]
  return places
    .filter((at) => google.get(at) !== spec.get(at))
    .map((at) => ({ at, ...pick('google', google.get(at)), ...pick('spec', spec.get(at)) }))
}

/** A difference as a line for a person. */
export function describeDifference({ at, google, spec }: Difference): string {
  if (google === undefined) return `${at}: only the spec has it (${spec})`
  if (spec === undefined) return `${at}: only Google has it (${google})`
  return `${at}: Google says ${google}, the spec says ${spec}`
}

function pick(key: 'google' | 'spec', value: string | undefined): Partial<Difference> {
  return value === undefined ? {} : { [key]: value }
}
