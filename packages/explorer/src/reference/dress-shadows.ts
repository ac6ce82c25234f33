import text from '../styles/rapidoc.css?inline'

const sheet = new CSSStyleSheet()
sheet.replaceSync(text)

/** Gives the page's own rules to the shadow of an element, and to the shadows in it. */
export function dressShadows({ shadowRoot }: Element): void {
  if (shadowRoot === null) return
  if (!shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet)
  for (const part of shadowRoot.querySelectorAll('*')) dressShadows(part)
}
