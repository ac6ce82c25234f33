// What a page loads once it is bundled for a browser: writes `works` into it, or why not.
import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { validateMediaItem } from '@photos-library/schema/validate'

const item = photo({ id: 'a' })
const library = createPhotosLibrary({ items: [item] })
const photos = createPhotosClient({ accessToken: 'any', fetch: library.fetch })
photos
  .batchGet(['a', 'nobody'])
  .then((results) => {
    const works = results.map(({ ok }) => ok).join() === 'true,false' && validateMediaItem(item) === undefined
    document.body.append(works ? 'works' : 'wrong results')
    return works
  })
  .catch((error) => document.body.append(String(error)))
