import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findNode } from './find-node.ts'

const folder = realpathSync(mkdtempSync(`${tmpdir()}/photos-library-node-`))
const name = process.platform === 'win32' ? 'node.exe' : 'node'
const ours = join(folder, 'node_modules', '.bin')
const machine = join(folder, 'machine')

beforeAll(() => {
  for (const home of [ours, machine]) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, name), '')
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it("finds the machine's Node behind the one that pnpm puts first", () => {
  expect(findNode(undefined, [ours, machine].join(delimiter))).toBe(join(machine, name))
})

it('takes the one asked for', () => {
  expect(findNode(join(ours, name), machine)).toBe(join(ours, name))
})

it('says what to do when there is none', () => {
  expect(() => findNode(undefined, ours)).toThrow('the PATH has none. Please give --node FILE.')
  expect(() => findNode('nowhere', machine)).toThrow('nowhere has none')
})
