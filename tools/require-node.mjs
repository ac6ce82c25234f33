/** A failed install only warns, and the script then runs under the machine's own Node: stop here, with a word on what to do. */
const [major] = process.versions.node.split('.').map(Number)

if (major < 24) {
  console.error(
    `Failed to start: Node ${process.versions.node} runs this script, and Node 24 or later was given to the install.\n` +
      'The install above has not finished. Please run `npx -y pnpm@12 install`, mend what it reports, and try again.',
  )
  process.exit(1)
}
