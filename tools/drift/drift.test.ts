import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSpec, type Json } from '../codegen/spec.ts'
import { describeDifference } from './compare-facts.ts'
import { findDrift } from './find-drift.ts'
import { readDiscovery } from './read-discovery.ts'

const shared = fileURLToPath(new URL('../../../shared/data/photoslibrary-v1.discovery.20240605.json', import.meta.url))
const spec = await readSpec()

describe.runIf(existsSync(shared))("the spec and Google's discovery document", () => {
  let discovery: Json

  beforeAll(async () => {
    discovery = structuredClone(await readDiscovery(shared))
  })

  async function drifted(change: (discovery: Json) => void): Promise<string[]> {
    const changed = structuredClone(discovery)
    change(changed)
    return findDrift(changed, spec).unexplained.map(describeDifference)
  }

  it('differ only where it is explained', () => {
    const { unexplained, stale } = findDrift(discovery, spec)
    expect({ unexplained, stale }).toEqual({ unexplained: [], stale: [] })
  })

  it.each<[string, (discovery: Json) => void, string]>([
    [
      'a new field',
      ({ schemas }) => (schemas.MediaItem.properties.rating = { type: 'integer' }),
      'MediaItem.rating: only Google has it (integer)',
    ],
    [
      'a removed field',
      ({ schemas }) => delete schemas.Photo.properties.cameraMake,
      'Photo.cameraMake: only the spec has it (string)',
    ],
    [
      'a changed type',
      ({ schemas }) => (schemas.Video.properties.fps.type = 'string'),
      'Video.fps: Google says string double, the spec says number double',
    ],
    [
      'a new enum value',
      ({ schemas }) => schemas.Video.properties.status.enum.push('PAUSED'),
      'Video.status: Google says string one of UNSPECIFIED, PROCESSING, READY, FAILED, PAUSED, the spec says string one of UNSPECIFIED, PROCESSING, READY, FAILED',
    ],
    [
      'another scope',
      ({ resources }) => resources.mediaItems.methods.batchGet.scopes.push('x'),
      'scope x: only Google has it (accepted)',
    ],
    [
      'another path',
      ({ resources }) => (resources.mediaItems.methods.batchGet.path = 'v2/x'),
      'method: Google says GET /v2/x, the spec says GET /v1/mediaItems:batchGet',
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
