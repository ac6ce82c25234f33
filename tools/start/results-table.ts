import type { BatchGetResult } from '@photos-library/client'

/** One line per result, in the order asked, in columns a person can read. */
export function resultsTable(results: BatchGetResult[]): string {
  const rows = [['', 'id', 'type', 'size', 'taken', 'file'], ...results.map(row)]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function row(result: BatchGetResult): string[] {
  const id = shorten(result.id)
  if (!result.ok) return ['✗', id, result.status.message ?? `code ${result.status.code}`]
  const { mimeType, mediaMetadata, filename } = result.mediaItem
  const { width, height, creationTime } = mediaMetadata
  return ['✓', id, mimeType, width && height ? `${width}×${height}` : '', creationTime, filename]
}

function shorten(id: string): string {
  return id.length <= 24 ? id : `${id.slice(0, 12)}…${id.slice(-8)}`
}
