import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'

interface Step {
  run?: string
  env?: Record<string, string>
}

/**
 * Runs the last command of a workflow in a README as GitHub does: in bash, which ends at the first error. `npm start` is
 * the server given, on a port that is free.
 */
export async function runWorkflow(readme: string, folder: string, server: string) {
  const port = await freePort()
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const scripts = { start: `${server} --port ${port}` }
  writeFileSync(`${folder}/package.json`, JSON.stringify({ ...manifest, scripts }))
  const workflow = readFileSync(readme, 'utf8').replaceAll('localhost:3000', `127.0.0.1:${port}`)
  const { run = '', env } = lastRun(workflow.replaceAll(/\$\{\{ secrets\.\w+ \}\}/g, 'ya29.a-secret'))
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: folder,
    env: { ...userEnvironment(), ...env, CI: 'true', GITHUB_STEP_SUMMARY: `${folder}/summary.md` },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const printed = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  // What was started in the background ends with the job.
  process.kill(-child.pid!)
  return { code, out: (await printed).join('') }
}

function lastRun(readme: string): Step {
  const blocks = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = '']) => block)
  const workflow = parse(blocks.find((block) => block.includes('jobs:')) ?? '') as {
    jobs: Record<string, { steps: Step[] }>
  }
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  return steps.findLast(({ run }) => run !== undefined) ?? {}
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

// A user's npm knows nothing of the workspace that this runs in.
function userEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(npm|pnpm|node_env|vitest)/i.test(key)))
}
