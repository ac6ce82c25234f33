import type { MediaItem, Status } from '@photos-library/schema'

/**
 * What became of one id. `ok` tells the two forms apart (clause response.one-of). `status.code` is the number of a
 * google.rpc.Code, not an HTTP status; 3 is an id that is unknown, deleted or another user's (clause response.failed-item).
 */
export type BatchGetResult = { ok: true; id: string; mediaItem: MediaItem } | { ok: false; id: string; status: Status }
