// XML 1.0 has no way to write these, not even escaped.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** An element of XML. Its content are elements, or one text. */
export function element(name: string, attributes: Record<string, string | number>, content: string[] | string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(`${value}`)}"`)]
  const inner = typeof content === 'string' ? escapeText(content) : content.map((child) => `\n${child}`).join('')
  const end = typeof content === 'string' || content.length === 0 ? '' : '\n'
  return `<${start.join(' ')}>${inner}${end}</${name}>`
}

function escapeText(text: string): string {
  return text.replaceAll(forbidden, '\u{FFFD}').replaceAll(/[&<>\r]/g, (character) => entities[character] ?? '')
}

function escapeAttribute(text: string): string {
  return text.replaceAll(forbidden, '\u{FFFD}').replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? '')
}
