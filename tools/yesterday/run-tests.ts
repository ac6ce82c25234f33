import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs test files of a package, and answers the names of those tests that fail; a file that cannot run is one, too. */
export async function runTests(folder: string, files: readonly string[]): Promise<string[]> {
  const report = `${folder}/yesterday.json`
  const words = ['run', '--reporter=json', `--outputFile=${report}`, ...files.map((file) => relative(folder, file))]
  const failure = await run(process.execPath, [`${folder}/node_modules/vitest/vitest.mjs`, ...words], {
    cwd: folder,
    maxBuffer: 2 ** 28,
  }).then(
    () => undefined,
    (error: Error) => error,
  )
  if (!existsSync(report)) throw new Error(`Failed to run the tests in ${folder}: ${failure?.message}`)
  return failuresOf(JSON.parse(readFileSync(report, 'utf8')) as Report, folder)
}

function failuresOf({ testResults }: Report, folder: string): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    const file = relative(folder, name).replaceAll('\\', '/')
    if (status === 'failed' && failed.length === 0) return [`${file}: ${message?.split('\n')[0]}`]
    return failed.map(
      ({ fullName, failureMessages }) => `${file}: ${fullName}: ${failureMessages?.[0]?.split('\n')[0]}`,
    )
  })
}

interface Report {
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[]
  }[]
}
