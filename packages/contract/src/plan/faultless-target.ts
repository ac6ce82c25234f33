import { batchGet, codes, errors, invalidMediaItemId, systemParameters } from '@photos-library/schema'
import type { Target } from '../target.ts'
import { pickFields } from './pick-fields.ts'

type Answerer = Exclude<Target, string | URL>

const mediaMetadata = { creationTime: '2026-01-01T00:00:00Z', width: '1', height: '1' }
// Between them they have every field that a check looks for.
const photo = { ...mediaMetadata, photo: { exposureTime: '0.001s', focalLength: 4.5 } }
const video = { ...mediaMetadata, video: { status: 'READY' } }

/** A target in process that holds every known id and refuses what is to be refused, as far as a plan can tell. */
export function createFaultlessTarget(accessToken: string, [first, ...others]: readonly string[]): Answerer {
  const known = new Map<string | undefined, object>([[first, photo], ...others.map((id) => [id, video] as const)])
  return {
    fetch(request) {
      const { pathname, searchParams } = new URL(request.url)
      if (request.method !== batchGet.method || !pathname.endsWith(batchGet.path)) return notFound()
      const { httpStatus, body } = refuse(request, accessToken, searchParams) ?? {
        httpStatus: codes.OK.httpStatus,
        body: answer(searchParams.getAll(batchGet.idsParameter), known),
      }
      const mask = httpStatus === codes.OK.httpStatus ? searchParams.get('fields') : null
      return Response.json(mask === null ? body : pickFields(body, mask), { status: httpStatus })
    },
  }
}

function notFound(): Response {
  return new Response('', { status: codes.NOT_FOUND.httpStatus })
}

function refuse(
  { headers }: Request,
  accessToken: string,
  parameters: URLSearchParams,
): { httpStatus: number; body: unknown } | undefined {
  if (headers.get('authorization') !== `Bearer ${accessToken}`) return errors.unauthenticated()
  const strange = [...parameters.keys()].find((name) => !isParameter(name))
  if (strange !== undefined) return errors.unknownParameter({ name: strange })
  const ids = parameters.getAll(batchGet.idsParameter)
  if (ids.length < batchGet.minIds) return errors.noIds()
  if (ids.length > batchGet.maxIds) return errors.tooManyIds()
  return new Set(ids).size < ids.length ? errors.duplicatedIds() : undefined
}

function isParameter(name: string): boolean {
  return name === batchGet.idsParameter || Object.hasOwn(systemParameters, name)
}

function answer(ids: readonly string[], known: ReadonlyMap<string | undefined, object>): object {
  const mediaItemResults = ids.map((id) => {
    const metadata = known.get(id)
    if (metadata === undefined) return { status: invalidMediaItemId }
    return { mediaItem: { id, productUrl: id, mimeType: id, filename: id, mediaMetadata: metadata } }
  })
  return { mediaItemResults }
}
