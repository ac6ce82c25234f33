// Every entry of every package can be imported by its public name, JSON included.
import { readFileSync } from 'node:fs'

let count = 0
for (const name of ['schema', 'client', 'msw', 'contract']) {
  const manifest = readFileSync(new URL(`node_modules/@photos-library/${name}/package.json`, import.meta.url), 'utf8')
  // The entries for vitest need a run of vitest around them, and in-vitest.test.js has one.
  for (const entry of Object.keys(JSON.parse(manifest).exports).filter((entry) => entry !== './vitest')) {
    const type = entry.endsWith('.json') ? { with: { type: 'json' } } : {}
    const module = await import(`@photos-library/${name}${entry.slice(1)}`, type)
    if (Object.keys(module).length === 0) throw new Error(`@photos-library/${name}, ${entry} exports nothing.`)
    count++
  }
}
if (count < 12) throw new Error(`There are only ${count} entries.`)
console.log('works')
