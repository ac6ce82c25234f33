import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { createPhotosClient } from '@photos-library/client'
import { openTelemetryHooks } from '@photos-library/client/opentelemetry'
import { createPhotosLibrary, photo, unauthenticated, unavailable } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { beforeEach, expect, it } from 'vitest'
import { stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

const exporter = new InMemorySpanExporter()
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
const hooks = openTelemetryHooks(provider.getTracer('test'))
const photos = createPhotosClient({ accessToken: 'secret-token', fetch: library.fetch, clock: virtualClock(), hooks })
beforeEach(() => {
  exporter.reset()
  library.reset()
})

it('makes a span of a call, and of each request a child by the conventions for HTTP clients', async () => {
  library.fail(unavailable())
  await photos.batchGet(['a'])

  const [first, second, call] = exporter.getFinishedSpans()
  expect(call).toMatchObject({ name: 'photos.batchGet', attributes: { 'photos_library.requests': 2 } })
  expect(first).toMatchObject({
    name: `GET ${batchGet.path}`,
    kind: SpanKind.CLIENT,
    parentSpanContext: { spanId: call?.spanContext().spanId },
    attributes: {
      'http.request.method': 'GET',
      'http.response.status_code': 503,
      'server.address': new URL(batchGet.server).hostname,
      'server.port': 443,
      'error.type': '503',
    },
    status: { code: SpanStatusCode.ERROR },
  })
  expect(second?.attributes).toMatchObject({ 'http.response.status_code': 200, 'http.request.resend_count': 1 })
})

it('keeps the token out of every span', async () => {
  library.fail(unauthenticated())
  await photos.batchGet(['a']).catch(() => {})

  const spans = exporter.getFinishedSpans().map(({ attributes, events, status }) => ({ attributes, events, status }))
  expect(JSON.stringify(spans)).not.toContain('secret-token')
})

it.each([401, 404, 503])('makes a failed span of a raw call that is answered %s', async (status) => {
  const { fetch } = stubFetch(() => new Response('', { status }))
  await createPhotosClient({ accessToken: 't', fetch, hooks }).raw({ mediaItemIds: ['a'] })

  const [request] = exporter.getFinishedSpans()
  expect(request).toMatchObject({
    attributes: { 'http.response.status_code': status, 'error.type': `${status}` },
    status: { code: SpanStatusCode.ERROR },
  })
})

it('tells an answer that cannot be read from one of failure', async () => {
  const { fetch } = stubFetch(() => new Response('<html>'))
  await createPhotosClient({ accessToken: 't', fetch, hooks })
    .batchGet(['a'])
    .catch(() => {})

  const [request] = exporter.getFinishedSpans()
  expect(request).toMatchObject({
    attributes: { 'http.response.status_code': 200, 'error.type': 'INVALID_RESPONSE' },
    status: { code: SpanStatusCode.ERROR },
  })
})

it('leaves the span of a raw call alone that is answered 206', async () => {
  const { fetch } = stubFetch(() => Response.json({}, { status: 206 }))
  await createPhotosClient({ accessToken: 't', fetch, hooks }).raw({ mediaItemIds: ['a'] })

  const [request] = exporter.getFinishedSpans()
  expect(request?.attributes).toMatchObject({ 'http.response.status_code': 206 })
  expect(request?.attributes).not.toHaveProperty('error.type')
  expect(request?.status).toEqual({ code: SpanStatusCode.UNSET })
})

async function* source() {
  yield 'a'
  throw new RangeError('the source is dry')
}

async function readAll(): Promise<void> {
  for await (const { ok } of photos.stream(source())) expect(ok).toBe(true)
}

it('makes a failed span of a stream whose source throws', async () => {
  await expect(readAll()).rejects.toThrow(RangeError)
  expect(exporter.getFinishedSpans().at(-1)).toMatchObject({
    name: 'photos.stream',
    attributes: { 'error.type': 'UNKNOWN' },
    status: { code: SpanStatusCode.ERROR },
  })
})

it('names an IPv6 server without brackets', async () => {
  const { fetch } = stubFetch(() => Response.json({}))
  await createPhotosClient({ accessToken: 't', endpoint: 'http://[::1]:8080', fetch, hooks }).raw({
    mediaItemIds: ['a'],
  })

  const [request] = exporter.getFinishedSpans()
  expect(request?.attributes).toMatchObject({ 'server.address': '::1', 'server.port': 8080 })
})
