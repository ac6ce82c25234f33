/** Where the repository keeps which check catches which mutant, and what else it trips. */
export const tableFile: URL = new URL('./table.txt', import.meta.url)
