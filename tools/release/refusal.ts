/** Why nothing may be published now, and what to do; nothing when it may. */
export function refusal(
  pendingChangesets: number,
  environment: Record<string, string | undefined>,
): string | undefined {
  if (pendingChangesets > 0) {
    return `Failed to release: ${pendingChangesets} changesets wait. Please run \`pnpm version-packages\` and commit what it writes.`
  }
  if (environment.CI === undefined) {
    return 'Failed to release: CI is not set, and only CI can prove where a package comes from. Please let the release workflow do it, or give --dry-run.'
  }
  return undefined
}
