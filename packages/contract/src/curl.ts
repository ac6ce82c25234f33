import { batchGet } from '@photos-library/schema'
import type { Exchange } from './check-result.ts'
import { placeholder } from './mask.ts'

/** A line for the shell that sends a request again. */
export function toCurl({ method, url, headers }: Exchange['request']): string {
  const verb = method === batchGet.method ? [] : ['-X', method]
  const flags = Object.entries(headers).flatMap(([name, value]) => ['-H', quote(`${name}: ${value}`)])
  return ['curl', ...verb, ...flags, quote(url)].join(' ')
}

// Only the token's placeholder is for the shell to read; all else stands in single quotes, where it reads nothing.
function quote(text: string): string {
  const parts = text.split(placeholder).map((part) => part && `'${part.replaceAll("'", String.raw`'\''`)}'`)
  return parts.join(`"${placeholder}"`)
}
