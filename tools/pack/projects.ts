import { cells, type Cell } from './cells.ts'
import type { Manifest } from './fresh-project.ts'

/** A project as a user has it, and all that is tried in it. */
export interface Project {
  name: string
  manifest: Manifest
  cells: Cell[]
}

const platform = { darwin: 'darwin', win32: 'win' }[process.platform as string] ?? 'linux'
const typescript = (version: string, exact: string) => ({ [`typescript-${version}`]: `npm:typescript@${exact}` })
const node = (version: string, exact: string) => ({
  [`node-${version}`]: `npm:node-${platform}-${process.arch}@${exact}`,
})

const newest = {
  '@opentelemetry/api': '1.10.0',
  esbuild: '0.28.2',
  jest: '30.5.2',
  msw: '3.0.5',
  vite: '8.3.8',
  vitest: '5.1.1',
  ...typescript('6', '6.0.3'),
  ...typescript('7', '7.0.2'),
}

/**
 * Every project of the matrix. In the newest one `latest` asks for the latest of everything but TypeScript 6, which is
 * there to be behind.
 */
export function projects({ latest = false } = {}): Project[] {
  const dependencies = latest ? latestOf(newest) : newest
  return [
    {
      name: 'npm, MSW 3, vitest 5',
      manifest: { manager: 'npm', dependencies, optionalDependencies: runtimes },
      cells: [
        ...cells.node,
        ...cells.typescript('6'),
        ...cells.typescript('7'),
        ...cells.testRunners,
        ...cells.bundles,
        ...cells.runtimes,
      ],
    },
    {
      name: 'npm, MSW 2.15, vitest 4',
      manifest: {
        manager: 'npm',
        dependencies: {
          '@opentelemetry/api': '1.9.0',
          jest: '30.0.0',
          msw: '2.15.0',
          vitest: '4.1.12',
          ...typescript('5.9', '5.9.3'),
        },
      },
      cells: [...cells.node, ...cells.typescript('5.9'), ...cells.testRunners],
    },
    {
      name: 'pnpm, MSW 3, vitest 5',
      manifest: { manager: 'pnpm', dependencies },
      cells: [...cells.node, ...cells.typescript('7'), ...cells.testRunners, ...cells.bundles],
    },
  ]
}

/** What some platform may lack: its cells are then skipped, loudly. */
const runtimes = { bun: '1.4.5', deno: '2.9.6', ...node('22', '22.23.3'), ...node('26', '26.9.0') }

function latestOf(dependencies: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, version]) => [
      name,
      name === 'typescript-6' ? version : newestOf(version),
    ]),
  )
}

function newestOf(version: string): string {
  return version.startsWith('npm:') ? version.replace(/@\d.*$/, '@latest') : 'latest'
}
