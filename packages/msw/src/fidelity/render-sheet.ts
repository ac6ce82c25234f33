import { clauses, type ClauseId } from '@photos-library/schema/clauses'
import { fidelity } from './fidelity.ts'

const head = `# Fidelity of the mock

Every clause of the contract: what is known and from where, and what \`@photos-library/msw\` does about it. Written by
\`pnpm --filter @photos-library/msw sheet\` from \`spec/clauses.yaml\` and \`src/fidelity/fidelity.ts\`.
`

/** Renders the fidelity sheet, FIDELITY.md. */
export function renderSheet(): string {
  const ids = Object.keys(fidelity) as ClauseId[]
  const missing = ids.filter((id) => 'notModelled' in fidelity[id])
  const gaps = missing.map((id) => `- \`${id}\``).join('\n')
  return `${head}\nNot modelled:\n\n${gaps}\n\n${ids.map(renderClause).join('\n')}`
}

function renderClause(id: ClauseId): string {
  const { text, evidence, source } = clauses[id]
  const said = fidelity[id]
  const mock = 'modelled' in said ? said.modelled : `Not modelled. ${said.notModelled}`
  return `## \`${id}\`\n\n${text}\n\n- Evidence: ${evidence.join(', ')}\n- Source: ${source}\n- The mock: ${mock}\n`
}
