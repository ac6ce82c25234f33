/**
 * Mends what RapiDoc leaves out: its fields have no names that a screen reader could say, and what scrolls cannot be reached by
 * keyboard.
 */
export function nameFields({ shadowRoot }: Element): void {
  for (const part of shadowRoot?.querySelectorAll('*') ?? []) {
    if (part.matches('input, select, textarea') && !part.hasAttribute('aria-label'))
      part.setAttribute('aria-label', nameOf(part))
    if (part.matches('pre')) part.setAttribute('tabindex', '0')
    nameFields(part)
  }
}

function nameOf(field: Element): string {
  const host = field.getRootNode()
  const named = field.matches('.editor') && host instanceof ShadowRoot ? host.host : field
  return named.getAttribute('data-pname') ?? (field.matches('select') ? 'Example' : 'Answer')
}
