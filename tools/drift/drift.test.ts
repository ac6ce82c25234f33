import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSpec, type Json } from '../codegen/spec.ts'
import { findDrift } from './find-drift.ts'
import { readDiscovery } from './read-discovery.ts'
import { reportDrift } from './report-drift.ts'

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
const newest = `${shared}photoslibrary-v1.discovery.20240605.json`
const older = `${shared}photoslibrary-v1.discovery.20220217.json`
const spec = await readSpec()

describe.runIf(existsSync(newest))("the spec and Google's discovery document", () => {
  let discovery: Json

  beforeAll(async () => {
    discovery = structuredClone(await readDiscovery(newest))
  })

  async function drifted(change: (discovery: Json) => void): Promise<string[]> {
    const changed = structuredClone(discovery)
    change(changed)
    return reportDrift(findDrift(changed, spec))
  }

  it('differ only where it is explained', () => {
    expect(reportDrift(findDrift(discovery, spec))).toEqual([])
  })

  it('differ in one description from the document of 2022', async () => {
    const drift = findDrift(await readDiscovery(older), spec)
    expect(reportDrift(drift)).toEqual([
      `REWORDED   MediaItem.description: Google says "Description of the media item. This is shown to the user in the item's info section in the Google Photos app." now`,
    ])
  })

  it.each<[string, (discovery: Json) => void, string]>([
    [
      'a new field',
      ({ schemas }) => (schemas.MediaItem.properties.rating = { type: 'integer' }),
      'DIFFERS    MediaItem.rating: only Google has it (integer)',
    ],
    [
      'a removed field',
      ({ schemas }) => delete schemas.Photo.properties.cameraMake,
      'DIFFERS    Photo.cameraMake: only the spec has it (string)',
    ],
    [
      'a changed type',
      ({ schemas }) => (schemas.Video.properties.fps.type = 'string'),
      'DIFFERS    Video.fps: Google says string double, the spec says number double',
    ],
    [
      'a new enum value',
      ({ schemas }) => schemas.Video.properties.status.enum.push('PAUSED'),
      'DIFFERS    Video.status: Google says string one of UNSPECIFIED, PROCESSING, READY, FAILED, PAUSED, the spec says string one of UNSPECIFIED, PROCESSING, READY, FAILED',
    ],
    [
      'another scope',
      ({ resources }) => resources.mediaItems.methods.batchGet.scopes.push('x'),
      'DIFFERS    scope x: only Google has it (accepted)',
    ],
    [
      'another path',
      ({ resources }) => (resources.mediaItems.methods.batchGet.path = 'v2/x'),
      'DIFFERS    method: Google says GET /v2/x, the spec says GET /v1/mediaItems:batchGet',
    ],
    [
      'other words',
      ({ schemas }) => (schemas.Photo.properties.cameraMake.description = 'New.'),
      'REWORDED   Photo.cameraMake: Google says "New." now',
    ],
    [
      'words that are gone',
      ({ resources }) => delete resources.mediaItems.methods.batchGet.description,
      'REWORDED   method: Google says nothing now',
    ],
  ])('names %s', async (_name, change, difference) => {
    expect(await drifted(change)).toEqual([difference])
  })

  it('fails clearly when the method is gone', async () => {
    await expect(drifted(({ resources }) => delete resources.mediaItems.methods.batchGet)).rejects.toThrow(
      'Failed to find the method photoslibrary.mediaItems.batchGet in the discovery document.',
    )
  })
})

it('names a discovery document that cannot be read', async () => {
  await expect(readDiscovery('nowhere.json')).rejects.toThrow('Failed to read the discovery document nowhere.json')
})
