/** One way to use the packages: programs that run one after the other, and what the last one prints. */
export interface Cell {
  name: string
  steps: [program: string, ...words: string[]][]
  prints: RegExp
}

const works = /works/
const byFetch = 'by-fetch.test.js'

const node: Cell[] = [
  { name: 'plain JavaScript', steps: [['node', 'use.js']], prints: works },
  { name: 'every entry', steps: [['node', 'entries.js']], prints: works },
  { name: 'require()', steps: [['node', 'use.cjs']], prints: works },
  { name: 'photos-library-mock', steps: [help('msw')], prints: /photos-library-mock/ },
  { name: 'photos-library-contract', steps: [help('contract')], prints: /photos-library-contract/ },
]

const testRunners: Cell[] = [
  { name: 'vitest', steps: [['node', 'node_modules/vitest/vitest.mjs', 'run', 'in-vitest']], prints: /passed/ },
  {
    name: 'Jest 30',
    steps: [['node', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--json', 'in-jest']],
    prints: /"numPassedTests":1/,
  },
  { name: 'node:test', steps: [['node', '--test', 'in-node.test.js']], prints: /pass 1/ },
]

const bundles: Cell[] = [
  {
    name: 'esbuild, in Chromium',
    steps: [
      ['node', 'node_modules/esbuild/bin/esbuild', 'page.js', '--bundle', '--outfile=by-esbuild/page.js'],
      ['chromium', 'by-esbuild.html'],
    ],
    prints: works,
  },
  {
    name: 'Vite, in Chromium',
    steps: [
      ['node', 'node_modules/vite/bin/vite.js', 'build'],
      ['chromium', 'by-vite.html'],
    ],
    prints: works,
  },
]

const runtimes: Cell[] = [
  { name: 'Node 22', steps: [['node-22/bin/node*', 'use.js']], prints: works },
  { name: 'require() in Node 22', steps: [['node-22/bin/node*', 'use.cjs']], prints: works },
  { name: 'Node 26', steps: [['node-26/bin/node*', 'use.js']], prints: works },
  { name: 'Deno', steps: [['@deno/*/deno*', 'run', '-A', '--node-modules-dir=manual', 'use.js']], prints: works },
  {
    name: 'deno test',
    steps: [['@deno/*/deno*', 'test', '-A', '--node-modules-dir=manual', byFetch]],
    prints: /1 passed/,
  },
  { name: 'Bun', steps: [['@oven/*/bin/bun*', 'use.js']], prints: works },
  // Bun tells all of a test run on stderr; its exit code speaks.
  { name: 'bun test', steps: [['@oven/*/bin/bun*', 'test', `./${byFetch}`]], prints: /bun test/ },
]

/** All that is tried, by what a project must have for it. */
export const cells = { node, testRunners, bundles, runtimes, typescript }

function typescript(version: string): Cell[] {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2023', 'use.ts']
  return ['nodenext', 'bundler'].map((resolution) => {
    const module = resolution === 'nodenext' ? resolution : 'esnext'
    const words = ['--module', module, '--moduleResolution', resolution, ...options]
    return {
      name: `TypeScript ${version}, ${resolution}`,
      steps: [['node', `node_modules/typescript-${version}/bin/tsc`, ...words]],
      prints: /^$/,
    }
  })
}

function help(name: string): Cell['steps'][number] {
  return ['node', `node_modules/@photos-library/${name}/dist/cli.js`, '--help']
}
