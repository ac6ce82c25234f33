import { mediaUrl } from '@photos-library/client'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { pictures } from '@photos-library/msw/pictures'
import { setupWorker } from 'msw/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })], pictures })
const worker = setupWorker(...library.handlers)
const [picture, clip] = library.items

beforeAll(() => worker.start({ quiet: true }))
afterAll(() => worker.stop())

it('shows a picture through the service worker', async () => {
  const image = new Image()
  image.src = mediaUrl(picture!, { width: 200, height: 200, crop: true })
  await image.decode()
  expect([image.naturalWidth, image.naturalHeight]).toEqual([200, 200])
})

it('plays a video to its end', async () => {
  const answer = await fetch(mediaUrl(clip!, { download: true }))
  const player = document.createElement('video')
  player.muted = true
  player.src = URL.createObjectURL(await answer.blob())
  const ended = new Promise((resolve, reject) => {
    player.addEventListener('ended', resolve)
    player.addEventListener('error', () => reject(new Error(player.error?.message)))
  })
  player.playbackRate = 8
  await player.play()
  await ended
  expect([player.videoWidth, player.videoHeight, player.duration]).toEqual([320, 180, 2])
})
