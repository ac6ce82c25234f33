/// <reference types="gapi.client.photoslibrary" />
import type { BatchGetMediaItemsResponse, MediaItem } from '@photos-library/schema'

declare const answer: BatchGetMediaItemsResponse
declare const item: MediaItem

// What the mock answers is what code written against Google's generated types expects.
export const theirAnswer: gapi.client.photoslibrary.BatchGetMediaItemsResponse = answer
export const theirItem: gapi.client.photoslibrary.MediaItem = item

// @ts-expect-error -- theirs marks nothing as required, so that it is not ours
export const ourItem: MediaItem = theirItem
