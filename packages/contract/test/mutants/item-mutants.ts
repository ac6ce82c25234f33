import { items, type Mutant } from './mutant.ts'

/** Servers whose media items are wrong. */
export const itemMutants: readonly Mutant[] = [
  items('response.item-fields', 'leaves out the filename', (item) => {
    delete item['filename']
  }),
  items('response.item-fields', 'leaves out the mimeType', (item) => {
    delete item['mimeType']
  }),
  items('response.item-fields', 'leaves out the creationTime', (item) => {
    delete item.mediaMetadata['creationTime']
  }),
  items('response.item-fields', 'answers a number as the filename', (item) => {
    item['filename'] = 1
  }),
  items('response.item-fields', 'answers a number as the description', (item) => {
    item['description'] = 1
  }),
  items('response.item-fields', "answers a number as the camera's model", ({ mediaMetadata: { photo } }) => {
    if (photo) photo['cameraModel'] = 80
  }),
  items('response.no-nulls', 'answers null for what it does not know', (item) => {
    item['description'] = null
  }),
  items('response.no-nulls', 'answers an empty description', (item) => {
    item['description'] = ''
  }),
  items('response.no-nulls', 'answers an empty camera', ({ mediaMetadata: { photo } }) => {
    if (photo) photo['cameraMake'] = ''
  }),
  items('response.int64', 'answers width as a number', ({ mediaMetadata }) => {
    mediaMetadata['width'] = 4032
  }),
  items('response.int64', 'answers height with a unit', ({ mediaMetadata }) => {
    mediaMetadata['height'] = '3024px'
  }),
  items('response.creation-time', 'answers a time without a zone', ({ mediaMetadata }) => {
    mediaMetadata['creationTime'] = '2026-01-01T00:00:00'
  }),
  items('response.creation-time', 'answers a local time', ({ mediaMetadata }) => {
    mediaMetadata['creationTime'] = '2026-01-01T00:00:00+01:00'
  }),
  items('response.creation-time', 'answers hundredths of a second', ({ mediaMetadata }) => {
    mediaMetadata['creationTime'] = '2026-01-01T00:00:00.12Z'
  }),
  items('response.creation-time', 'answers milliseconds since 1970', ({ mediaMetadata }) => {
    mediaMetadata['creationTime'] = 1_767_225_600_000
  }),
  items('response.exposure-time', 'answers the exposure as a number', ({ mediaMetadata: { photo } }) => {
    if (photo) photo['exposureTime'] = 0.01
  }),
  items('response.exposure-time', 'answers the exposure as a fraction', ({ mediaMetadata: { photo } }) => {
    if (photo) photo['exposureTime'] = '1/100'
  }),
  items('response.photo-or-video', 'answers photo and video', ({ mediaMetadata }) => {
    mediaMetadata.photo ??= {}
    mediaMetadata.video ??= {}
  }),
  items('response.photo-or-video', 'answers neither photo nor video', ({ mediaMetadata }) => {
    delete mediaMetadata.photo
    delete mediaMetadata.video
  }),
  items('response.video-status', 'answers a status that does not exist', ({ mediaMetadata: { video } }) => {
    if (video) video['status'] = 'DONE'
  }),
  items('response.video-status', 'answers a status in small letters', ({ mediaMetadata: { video } }) => {
    if (video) video['status'] = 'ready'
  }),
  items('response.floats', 'answers the focal length as a string', ({ mediaMetadata: { photo } }) => {
    if (photo) photo['focalLength'] = '4.71'
  }),
  items('response.floats', 'answers a broken ISO', ({ mediaMetadata: { photo } }) => {
    if (photo) photo['isoEquivalent'] = 100.5
  }),
  items('response.floats', 'answers an ISO of more than 32 bits', ({ mediaMetadata: { photo } }) => {
    if (photo) photo['isoEquivalent'] = 2 ** 31
  }),
  items('response.floats', 'answers fps as a string', ({ mediaMetadata: { video } }) => {
    if (video) video['fps'] = '30'
  }),
  items('response.contributor-info', 'answers who contributed an item', (item) => {
    item['contributorInfo'] = { displayName: 'Ada' }
  }),
  items('response.base-url', 'answers the bytes from another host', (item) => {
    item['baseUrl'] = 'https://photos.example/lr/1'
  }),
  items('response.base-url', 'answers a baseUrl over plain HTTP', (item) => {
    item['baseUrl'] = String(item['baseUrl']).replace('https:', 'http:')
  }),
  items('response.base-url', 'answers a path as the baseUrl', (item) => {
    item['baseUrl'] = '/lr/1'
  }),
  items('response.product-url', 'answers a productUrl without the id', (item) => {
    item['productUrl'] = 'https://photos.google.com/lr/photo/'
  }),
  items('response.product-url', 'answers another productUrl', (item) => {
    item['productUrl'] = `https://photos.example/${String(item['id'])}`
  }),
]
