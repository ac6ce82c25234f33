import { baseUrl as facts } from '@photos-library/schema'
import { clauses } from '@photos-library/schema/clauses'
import { type Check, partly } from '../check.ts'
import { isLoopback } from '../is-loopback.ts'
import { quote } from '../quote.ts'
import { everyItem } from './every-item.ts'

const baseUrlIsGoogles: Check = everyItem(({ item: { baseUrl } }, { endpoint }) => {
  const url = typeof baseUrl === 'string' ? URL.parse(baseUrl) : undefined
  if (!url) return `baseUrl is no URL: ${quote(baseUrl)}`
  // A mock on loopback serves the bytes itself.
  if (isLoopback(endpoint)) return undefined
  const isGoogles = url.protocol === 'https:' && facts.hosts.some((host) => host === url.host)
  return isGoogles ? undefined : `baseUrl is not https at ${facts.hosts.join(' or ')}: ${quote(baseUrl)}`
})

export const baseUrl: Check = partly(
  baseUrlIsGoogles,
  'Every `baseUrl` is a URL, of Google when the target is not on loopback. Its bytes were not asked for.',
)

// The clause quotes the address that the id follows.
const [, productPage = ''] = /`(https:[^`]+)`/.exec(clauses['response.product-url'].text) ?? []

export const productUrl: Check = everyItem(({ item: { id, productUrl } }) =>
  productUrl === `${productPage}${String(id)}` || productUrl === productPage + encodeURIComponent(String(id))
    ? undefined
    : `productUrl is not ${productPage} and the id: ${quote(productUrl)}`,
)
