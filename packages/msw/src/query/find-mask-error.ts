import type { Answer } from '../answer/answer.ts'
import { invalidArgument } from '../answer/api-error.ts'
import { fieldTree, type FieldTree } from './field-tree.ts'
import { parseMask } from './parse-mask.ts'

/** Answers a `fields` mask that is malformed, or that names a field the answer cannot have. */
export function findMaskError(mask: string | null): Answer | undefined {
  const unknown = findUnknown(mask ?? '')
  return unknown === undefined ? undefined : maskError(unknown)
}

function findUnknown(mask: string): string | undefined {
  try {
    return parseMask(mask)
      .find((path) => !exists(path, fieldTree))
      ?.join('/')
  } catch {
    return mask
  }
}

function exists([step, ...rest]: readonly string[], tree: FieldTree): boolean {
  if (step === undefined) return true
  if (step === '*') return Object.values(tree).some((inner) => exists(rest, inner))
  const inner = Object.hasOwn(tree, step) ? tree[step] : undefined
  return inner !== undefined && exists(rest, inner)
}

/** The body as other Google APIs have it; this method's own was never published. */
function maskError(path: string): Answer {
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`
  const detail = {
    '@type': 'type.googleapis.com/google.rpc.BadRequest',
    fieldViolations: [{ field: path, description }],
  }
  return invalidArgument('Request contains an invalid argument.', [detail])
}
