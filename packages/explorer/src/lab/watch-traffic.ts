import { watchMsw } from '@photos-library/contract/msw'
import type { Lab } from './lab.ts'

/** Lets the contract kit judge all that MSW sees of the page, the pictures' URLs included. */
export function watchTraffic(
  msw: Parameters<typeof watchMsw>[0],
  { clock, onFinding }: Lab,
): ReturnType<typeof watchMsw> {
  return watchMsw(msw, { clock, onFinding })
}
