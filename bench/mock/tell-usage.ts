// Loaded into a server's process, also one that is not ours: tells the parent what it has used when asked, and ends with it.
process.on('message', (what) => process.send?.(what === 'megabytes' ? megabytes() : cpuSeconds()))
process.on('disconnect', () => process.exit())

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** What is left after garbage is collected. */
function megabytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
