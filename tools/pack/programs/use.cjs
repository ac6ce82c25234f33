// What is published is ESM; Node 22 and later can require it.
const { createPhotosClient } = require('@photos-library/client')
const { runContract } = require('@photos-library/contract')
const { createPhotosLibrary, photo } = require('@photos-library/msw')
const { batchGet } = require('@photos-library/schema')

const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
const photos = createPhotosClient({ accessToken: 'any', fetch: library.fetch })
photos
  .batchGet(['a'])
  .then(([result]) => {
    const works = result.ok && typeof runContract === 'function' && batchGet.method === 'GET'
    console.log(works ? 'works' : 'wrong results')
    return works
  })
  .catch((error) => console.log(error))
