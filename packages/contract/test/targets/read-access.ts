import type { GoogleAccess } from './judge-targets.ts'

/** What the environment gives to judge Google's server with. Nothing when the token or the ids are missing. */
export function readAccess(environment: Record<string, string | undefined>): GoogleAccess | undefined {
  const { PHOTOS_LIBRARY_TOKEN: accessToken, PHOTOS_LIBRARY_KNOWN_IDS: ids } = environment
  return accessToken && ids ? { accessToken, knownIds: ids.split(',').map((id) => id.trim()) } : undefined
}
