/** Where the table is kept, from the root of the repository. */
export const surfaceFile = 'tools/surface/surface.md'
