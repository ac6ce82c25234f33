import 'rapidoc'
import { type ReactElement, useEffect, useRef } from 'react'
import type { TryRequest } from './destination.ts'
import { dressShadows } from './dress-shadows.ts'
import { nameFields } from './name-fields.ts'
import type { RapiDocElement } from './rapidoc.d.ts'
import { useColours } from './use-colours.ts'

interface ApiDocumentProps {
  /** An OpenAPI document. */
  spec: object
  /** May change a request that is about to be sent. */
  beforeTry: (request: TryRequest) => void
}

/** An OpenAPI document as RapiDoc shows it, in the page's own colours and type. */
export function ApiDocument({ spec, beforeTry }: ApiDocumentProps): ReactElement {
  const ref = useRef<RapiDocElement>(null)
  const colours = useColours()
  useEffect(() => {
    const element = ref.current!
    const mend = (): void => {
      nameFields(element)
      dressShadows(element)
    }
    element.addEventListener('spec-loaded', mend)
    element.addEventListener('after-try', mend)
    // Not among the other attributes: React sets those before it has a place for the element, which RapiDoc counts on here.
    element.setAttribute('render-style', 'read')
    void element.loadSpec(structuredClone(spec))
    return () => {
      element.removeEventListener('spec-loaded', mend)
      element.removeEventListener('after-try', mend)
    }
  }, [spec])
  useEffect(() => {
    const element = ref.current!
    const send = (event: Event): void => beforeTry((event as CustomEvent<{ request: TryRequest }>).detail.request)
    element.addEventListener('before-try', send)
    return () => element.removeEventListener('before-try', send)
  }, [beforeTry])
  return <rapi-doc ref={ref} {...look} {...colours} />
}

const look = {
  'schema-style': 'table',
  'load-fonts': 'false',
  'regular-font': "'Schibsted Grotesk Variable', sans-serif",
  'mono-font': "'JetBrains Mono Variable', monospace",
  'show-header': 'false',
  'show-info': 'false',
  'show-side-nav': 'false',
  'show-components': 'false',
  'allow-authentication': 'false',
  'allow-server-selection': 'false',
  'allow-advanced-search': 'false',
  'update-route': 'false',
} as const
