import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { unpackChromium } from './unpack-chromium.ts'

const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

/**
 * The browser to test in: the one from npm on Linux x64, else `CHROMIUM_PATH`, else an installed one. Without any, CI
 * fails, and anyone else is told what was left out.
 */
export async function findChromium(): Promise<string | undefined> {
  const found = (await fromNpm()) ?? fromEnvironment() ?? installed[process.platform]?.find(existsSync)
  if (found !== undefined) return found
  const missing = 'no Chromium was found. Please install Chrome, or set CHROMIUM_PATH to one'
  if (process.env['CI']) throw new Error(`Failed to run the browser tests: ${missing}`)
  console.warn(`\nSKIPPED: the tests in a browser: ${missing}\n`)
  return undefined
}

/** Where the machine lacks NSS, the libraries packed beside the browser are used. */
async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { executable, libraries } = await unpackChromium()
  if (!lacksLibraries(executable)) return executable
  const { LD_LIBRARY_PATH: others = '' } = process.env
  process.env['LD_LIBRARY_PATH'] = [libraries, ...others.split(delimiter).filter(Boolean)].join(delimiter)
  return lacksLibraries(executable) ? undefined : executable
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

function fromEnvironment(): string | undefined {
  const { CHROMIUM_PATH: path } = process.env
  if (path === undefined || path === '') return undefined
  if (!existsSync(path)) throw new Error(`Failed to find CHROMIUM_PATH: ${path}. Please set it to a browser`)
  return path
}
