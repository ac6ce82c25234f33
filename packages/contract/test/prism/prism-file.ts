/** Where the repository keeps which mutants Prism's proxy catches. */
export const prismFile: URL = new URL('./table.txt', import.meta.url)
