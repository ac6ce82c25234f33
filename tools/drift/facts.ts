/** What a description of the API says, in one vocabulary: a place, such as `MediaItem.id`, and what stands there. */
export type Facts = Map<string, string>

/** A field or parameter in the common vocabulary: its type, its format, its values, its default. */
export interface Field {
  type: string
  format?: string | undefined
  values?: string[] | undefined
  default?: string | boolean | undefined
}

/** A field as one line that reads the same whichever document it came from. */
export function describeField({ type, format, values, default: preset }: Field): string {
  const parts = [
    type,
    format,
    values && `one of ${values.join(', ')}`,
    preset !== undefined && `default ${String(preset)}`,
  ]
  return parts.filter(Boolean).join(' ')
}
