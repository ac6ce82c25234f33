/** Does nothing. */
export function nothing(): undefined {}
