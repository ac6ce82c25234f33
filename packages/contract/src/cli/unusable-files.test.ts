import { expect, it } from 'vitest'
import { temporaryFile } from '../../test/temporary-file.ts'
import { main } from './main.ts'

/** What the command complains about when it is given such a file. */
async function complaintAbout(flag: string, text: string): Promise<string> {
  const lines: string[] = []
  const args = ['--target', 'http://localhost:1', '--known-ids', 'a,b', flag, await temporaryFile('given.file', text)]
  const code = await main(args, {
    env: { PHOTOS_LIBRARY_TOKEN: 'ya29.secret' },
    out: () => {},
    complain: (line) => void lines.push(line),
    write: async () => {},
    colour: false,
  })
  return `${code}: ${lines.join('\n')}`
}

function baselineOf(entry: object): string {
  return JSON.stringify({ known: [entry] })
}

const check = 'response.order/identity'

it.each([
  ['--config', '{"access-token": "ya29.in-a-file"}', /"access-token" of .* Please set PHOTOS_LIBRARY_TOKEN\.$/],
  ['--config', 'targets: http://localhost', /"targets" of .* it is no flag\. Please see --help\.$/],
  ['--config', 'config: other.yaml', /"config" of .* Please see --help\.$/],
  ['--config', 'strict: 1', /"strict" of .*: "1"\. Please give true or false\.$/],
  ['--config', 'target: {}', /"target" of .*: "\{\}"\. Please give a text\.$/],
  ['--config', '[]', /--config: .* Please give a file of JSON or YAML/],
  ['--config', '{"target"', /--config: .* Please give a file of JSON or YAML/],
  ['--baseline', '{}', /--baseline: .* Please give a file of JSON or YAML/],
  ['--baseline', baselineOf({ check, expires: '2027-01-01' }), /an entry of .* Please give a check, a reason/],
  ['--baseline', baselineOf({ check, reason: 'Old.' }), /an entry of .* Please give a check, a reason/],
  ['--baseline', baselineOf({ check, reason: 'Old.', expires: '2026-13-01' }), /an entry of .* as expires a day/],
  ['--har', '{}', /--har: "\S+\.file"\. Please give a HAR file/],
  ['--har', '[]', /--har: "\S+\.file"\. Please give a HAR file/],
  ['--har', '{"log": {}}', /--har: "\S+\.file"\. Please give a HAR file/],
  ['--har', '{"log": ya29.in-a-file}', /--har: "\S+\.file"\. Please give a HAR file/],
])('%s refuses a file with %s, without its secrets', async (flag, text, complaint) => {
  const said = await complaintAbout(flag, text)
  expect(said).toMatch(/^2: Failed to read /)
  expect(said).toMatch(complaint)
  expect(said).not.toMatch(/ya29|\n/)
})
