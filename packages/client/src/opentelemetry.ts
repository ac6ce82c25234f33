import { context, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api'
import { batchGet } from '@photos-library/schema'
import type { End, Hooks, Operation } from './hooks/hooks.ts'

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
      return ({ error, requests }) => {
        span.setAttribute('photos_library.requests', requests)
        endSpan(span, error, error?.httpStatus)
      }
    },
    onRequest({ operation, url, attempt, ids }) {
      const attributes = { ...requestAttributes(url, attempt), 'photos_library.ids': ids.length }
      const options = { kind: SpanKind.CLIENT, attributes }
      const span = tracer.startSpan(`${batchGet.method} ${batchGet.path}`, options, under(spans.get(operation)))
      return ({ error, httpStatus }) => {
        if (httpStatus !== undefined) span.setAttribute('http.response.status_code', httpStatus)
        endSpan(span, error, httpStatus)
      }
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
    // An IPv6 address without its brackets.
    'server.address': hostname.replace(/^\[(.+)\]$/, '$1'),
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.full': address,
    'url.template': batchGet.path,
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
  }
}

/** A raw call answers an HTTP status of failure as a result; its span has failed nevertheless. */
function endSpan(span: Span, error: End['error'], httpStatus = 0): void {
  const type = httpStatus >= 400 ? String(httpStatus) : error?.code
  if (type !== undefined) {
    span.setAttribute('error.type', type)
    span.setStatus({ code: SpanStatusCode.ERROR, ...(error && { message: error.code }) })
  }
  span.end()
}
