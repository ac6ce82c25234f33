import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { PhotosLibrary } from '../photos-library.ts'
import { readItems } from './read-items.ts'

/**
 * Holds the items of a file anew whenever it is written, until it is told to stop. A file that is broken at the moment is
 * told of, and the items stay as they are. The folder is watched, because editors put another file in its place.
 */
export function watchItems(file: string, library: PhotosLibrary): () => void {
  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== basename(file)) return
    try {
      library.fromJSON(readItems(file))
      console.log(`Read ${library.size} media items of ${file}.`)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  })
  return () => watcher.close()
}
