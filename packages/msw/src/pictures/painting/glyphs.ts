/** The size of every glyph, in dots. */
export const glyphWidth = 5
/** The size of every glyph, in dots. */
export const glyphHeight = 7

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_×.?'
// Five columns for each character, two digits for a column, the lowest bit at the top.
const columns =
  '7e0909097e7f494949363e414141227f4141413e7f494949417f090909013e4149497a7f0808087f00417f41002040413f01' +
  '7f081422417f404040407f020c027f7f0204087f3e4141413e7f090909063e4151215e7f09192946464949493101017f0101' +
  '3f4040403f1f2040201f7f2018207f63140814630304780403615149454320545454787f484444383844444420384444487f' +
  '3854545418087e090102085454543c7f0804047800447d40002040443d007f1028440000417f40007c041804787c08040478' +
  '38444444387c14141408081414187c7c080404084854545420043f4440203c4040207c1c2040201c3c4030403c4428102844' +
  '0c5050503c4464544c443e5149453e00427f400042615149462141454b311814127f1027454545393c4a4949300171090503' +
  '3649494936064949291e08080808084040404040001408140000606000000201510906'

/** The columns of dots of a character. Ids consist of these characters; `×` stands between a width and a height. */
export const glyphs: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from(characters, (character, index) => [character, columnsAt(index)]),
)

function columnsAt(index: number): number[] {
  const start = index * glyphWidth * 2
  return Array.from({ length: glyphWidth }, (_, column) =>
    Number.parseInt(columns.slice(start + column * 2, start + column * 2 + 2), 16),
  )
}
