import { context, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api'
import { batchGet } from '@photos-library/schema'
import type { PhotosLibraryError } from './errors/photos-library-error.ts'
import type { Hooks, Operation } from './hooks/hooks.ts'

/**
 * Hooks that make a span of every call, and of each of its requests a child by OpenTelemetry's conventions for HTTP
 * clients. Ids are counted, not named; no span holds a token.
 *
 * @param tracer Default: the global one named `@photos-library/client`.
 */
export function openTelemetryHooks(tracer: Tracer = trace.getTracer('@photos-library/client')): Hooks {
  const spans = new WeakMap<Operation, Span>()
  return {
    onOperation(operation) {
      const span = tracer.startSpan(`photos.${operation.name}`)
      spans.set(operation, span)
      return ({ error, requests }) => endSpan(span, error, { 'photos_library.requests': requests })
    },
    onRequest({ operation, url, attempt, ids }) {
      const attributes = { ...requestAttributes(url, attempt), 'photos_library.ids': ids.length }
      const options = { kind: SpanKind.CLIENT, attributes }
      const span = tracer.startSpan(`${batchGet.method} ${batchGet.path}`, options, under(spans.get(operation)))
      return ({ error, httpStatus }) =>
        endSpan(span, error, httpStatus === undefined ? {} : { 'http.response.status_code': httpStatus })
    },
    onSplit({ operation, ids }) {
      spans.get(operation)?.addEvent('split', { 'photos_library.ids': ids.length })
    },
    onWait({ operation, wait }) {
      spans.get(operation)?.addEvent('wait', { 'photos_library.wait': wait })
    },
  }
}

function under(parent: Span | undefined): ReturnType<typeof context.active> {
  return parent ? trace.setSpan(context.active(), parent) : context.active()
}

function requestAttributes(address: string, attempt: number): Record<string, string | number> {
  const { hostname, port, protocol } = new URL(address)
  return {
    'http.request.method': batchGet.method,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.full': address,
    'url.template': batchGet.path,
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
  }
}

function endSpan(span: Span, error: PhotosLibraryError | undefined, attributes: Record<string, number>): void {
  span.setAttributes(attributes)
  if (error) {
    span.setAttribute('error.type', String(error.httpStatus ?? error.code))
    span.setStatus({ code: SpanStatusCode.ERROR, message: error.code })
  }
  span.end()
}
