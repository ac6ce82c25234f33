/**
 * The target cannot be judged: it is out of reach, refuses the access token, or asks to slow down. A broken promise is
 * not this error but a result. It has no `cause`, because the errors of `fetch` may quote the access token.
 */
export class TargetError extends Error {
  override name = 'TargetError'
}
