import { type Facts, PhotosLibraryError } from './errors/photos-library-error.ts'

/**
 * Loads a part of the client with the first call that needs it, so that a page does not carry what it may never use. A
 * part that does not come, after a deployment that took the page's scripts away, is a failure like any other.
 */
export async function load<Part>(part: () => Promise<Part>, facts?: Facts): Promise<Part> {
  try {
    return await part()
  } catch (cause) {
    const text = 'Failed to load a part of the client. Please check that its scripts are served'
    throw new PhotosLibraryError('NETWORK', text, { ...facts, cause })
  }
}
