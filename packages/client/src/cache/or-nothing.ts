/** What the work comes to, and nothing when it fails: a broken cache costs a request, not the call. */
export async function orNothing<Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}
