const title = "Google's discovery document is not what the spec says"

/**
 * Opens an issue with the text, or brings an open one of the same title up to date, and answers its address. The repository
 * and the token are in the environment of a GitHub workflow. Throws with what GitHub answered.
 */
export async function openIssue(text: string, environment: Record<string, string | undefined>): Promise<string> {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = environment
  if (!api || !repository || !token) {
    throw new Error(
      'Failed to open an issue: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN are not all set. Please run this in a GitHub workflow, or leave --issue out.',
    )
  }
  const issues = `${api}/repos/${repository}/issues`
  const open = (await send(`${issues}?state=open&per_page=100`, { token })) as Issue[]
  const known = open.find((issue) => issue.title === title)
  const body = `${text}\n\nPlease mend \`spec/\`, or explain in \`spec/differences.yaml\`; \`pnpm drift --read\` keeps the new words as read.`
  const request =
    known === undefined ? { url: issues, method: 'POST' } : { url: `${issues}/${known.number}`, method: 'PATCH' }
  const issue = (await send(request.url, { token, method: request.method, body: { title, body } })) as Issue
  return issue.html_url
}

interface Issue {
  number: number
  title: string
  html_url: string
}

interface Request {
  token: string
  method?: string
  body?: { title: string; body: string }
}

async function send(url: string, { token, method = 'GET', body }: Request): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`Failed to open an issue: ${method} ${url} was answered ${response.status}.`)
  return response.json()
}
