import type { BatchGetMediaItemsResponse } from '@photos-library/schema'

type Keys<T> = T extends unknown ? keyof T : never
type Value<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never

/** Every field of a type, by name; the compiler asks for each one, and for no other. */
type Fields<T> = [T] extends [readonly (infer Element)[]]
  ? Fields<Element>
  : [T] extends [object]
    ? { readonly [K in Keys<T>]-?: Fields<Value<T, K>> }
    : FieldTree

/** The names of fields, and of the fields inside them. */
export interface FieldTree {
  readonly [name: string]: FieldTree
}

const camera = { cameraMake: {}, cameraModel: {} }

const answered: Fields<BatchGetMediaItemsResponse> = {
  mediaItemResults: {
    mediaItem: {
      id: {},
      description: {},
      productUrl: {},
      baseUrl: {},
      mimeType: {},
      mediaMetadata: {
        creationTime: {},
        width: {},
        height: {},
        photo: { ...camera, focalLength: {}, apertureFNumber: {}, isoEquivalent: {}, exposureTime: {} },
        video: { ...camera, fps: {}, status: {} },
      },
      contributorInfo: { profilePictureBaseUrl: {}, displayName: {} },
      filename: {},
    },
    status: { code: {}, message: {}, details: { '@type': {} } },
  },
}

/** The fields that an answer of batchGet may have. The schema's types hold it complete. */
export const fieldTree: FieldTree = answered
