import type { SpecPart } from './spec-part.ts'

/** Scrolls a part of the spec into view, in RapiDoc's own shadow. */
export function showPart(part: SpecPart): void {
  const { shadowRoot } = document.querySelector('rapi-doc') ?? {}
  const found = shadowRoot && find(shadowRoot, part)
  found?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  found?.animate({ outline: ['3px solid currentColor', '3px solid transparent'] }, { duration: 1500 })
}

function find(root: ShadowRoot, part: SpecPart): Element | null | undefined {
  if ('parameter' in part) {
    return root.querySelector('api-request')?.shadowRoot?.querySelector(`[data-pname="${part.parameter}"]`)
  }
  if ('response' in part) {
    const buttons = root.querySelector('api-response')?.shadowRoot?.querySelectorAll('button') ?? []
    const button = [...buttons].find(({ textContent }) => textContent.trim() === part.response)
    button?.click()
    return button
  }
  return root.querySelector('api-request')
}
