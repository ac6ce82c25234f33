/** A copy of a response's body as text; the app's own stays unread. Nothing when it cannot be had. */
export function copyBody(response: Response): () => Promise<string | undefined> {
  return async () => {
    try {
      return await response.clone().text()
    } catch {
      return undefined
    }
  }
}
