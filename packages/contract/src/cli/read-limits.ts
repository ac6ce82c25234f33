import type { ContractOptions } from '../contract-options.ts'
import type { FlagName } from './flags.ts'
import type { GivenFlags } from './read-flags.ts'
import { unusable } from './usage-error.ts'

type Limits = Pick<ContractOptions, 'maxRequests' | 'rate' | 'retries' | 'timeout' | 'seed'>

/** How many requests may be sent, how fast, how often again, how long an answer may take, and what inputs follow from. */
export function readLimits(flags: GivenFlags): Limits {
  const [maxRequests, timeout] = [readWhole(flags, 'max-requests', 1), readWhole(flags, 'timeout', 1)]
  const [retries, seed] = [readWhole(flags, 'retries', 0), readWhole(flags, 'seed', 0)]
  const rate = readRate(flags.text('rate'))
  return {
    ...(maxRequests !== undefined && { maxRequests }),
    ...(timeout !== undefined && { timeout }),
    ...(retries !== undefined && { retries }),
    ...(rate !== undefined && { rate }),
    ...(seed !== undefined && { seed }),
  }
}

function readWhole(flags: GivenFlags, name: FlagName, least: number): number | undefined {
  const text = flags.text(name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least) return number
  throw unusable(`--${name}`, text, `a whole number of at least ${least}`)
}

function readRate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const [, number = ''] = /^(\d+(?:\.\d+)?)\/s$/.exec(text) ?? []
  if (Number(number) > 0) return Number(number)
  throw unusable('--rate', text, 'requests per second, such as 2/s or 0.5/s')
}
