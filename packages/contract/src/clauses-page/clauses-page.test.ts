import { fileURLToPath } from 'node:url'
import { clauses } from '@photos-library/schema/clauses'
import { beforeAll, describe, expect, it } from 'vitest'
import { docsUrl } from '../docs-url.ts'
import { selectChecks } from '../select-checks.ts'
import { appRules } from '../watch/app-rules.ts'
import { renderPage } from './render-page.ts'

const file = fileURLToPath(new URL('../../clauses.html', import.meta.url))

describe('the page of all clauses', () => {
  let page: string
  beforeAll(async () => {
    page = await renderPage()
  })

  it('says what the clauses and the checks say', async () => {
    const hint = 'clauses.html is out of date. Please run `pnpm --filter @photos-library/contract page`.'
    await expect(page, hint).toMatchFileSnapshot(file)
  })

  it('has one place per clause, check and rule, at the address that a finding names', () => {
    const places = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id!)
    const ids = [...Object.keys(clauses), ...selectChecks().map(({ id }) => id), ...appRules.keys()]
    expect(places.toSorted()).toEqual([...new Set(ids)].toSorted())
    expect(ids.filter((id) => decodeURI(new URL(docsUrl(id)).hash) !== `#${id}`)).toEqual([])
  })

  it('has a way to check each clause, or the reason why there is none', () => {
    const sections = page.split('<section').slice(1)
    const silent = sections.filter(
      (section) => !/asks a server:<|No server is checked: \S|traffic is judged/.test(section),
    )
    expect(silent).toEqual([])
  })
})
