import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { createPhotosClient } from '@photos-library/client'
import { openTelemetryHooks } from '@photos-library/client/opentelemetry'
import { createPhotosLibrary, photo, unauthenticated, unavailable } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { beforeEach, expect, it } from 'vitest'
import { virtualClock } from './virtual-clock.ts'

const exporter = new InMemorySpanExporter()
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
const photos = createPhotosClient({
  accessToken: 'secret-token',
  fetch: library.fetch,
  clock: virtualClock(),
  hooks: openTelemetryHooks(provider.getTracer('test')),
})
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
