/** The text of a body. `text()` would first copy its bytes into one piece, outside the heap, which slows many calls at a time. */
export async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader?.()
  // Some platforms have no stream of it.
  if (!reader) return response.text()
  const decoder = new TextDecoder()
  let text = ''
  for (let step = await reader.read(); !step.done;) {
    const next = await reader.read()
    // Most bodies are one piece, which is decoded quicker when it is said to be the last.
    text += decoder.decode(step.value, { stream: !next.done })
    step = next
  }
  return text
}
