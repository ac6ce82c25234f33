import { batchGet } from '@photos-library/schema'
import type { Exchange } from './check-result.ts'
import { forbiddenPlaceholder, placeholder } from './mask.ts'

/** A line for the shell that sends a request again. */
export function toCurl({ method, url, headers }: Exchange['request']): string {
  const verb = method === batchGet.method ? [] : ['-X', method]
  const flags = Object.entries(headers).flatMap(([name, value]) => ['-H', quote(`${name}: ${value}`)])
  return ['curl', ...verb, ...flags, quote(url)].join(' ')
}

// Only the placeholders of the tokens are for the shell to read; all else stands in single quotes, where it reads nothing.
function quote(text: string): string {
  const parts = text.split(/(\$[A-Z_]+_TOKEN)/)
  return parts.map((part) => (isPlaceholder(part) ? `"${part}"` : part && quoteWord(part))).join('')
}

function isPlaceholder(part: string): boolean {
  return part === placeholder || part === forbiddenPlaceholder
}

function quoteWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
