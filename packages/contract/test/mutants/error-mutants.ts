import { envelopes, misreads, type Mutant, reply } from './mutant.ts'
import { accessToken, forbiddenToken } from './token.ts'

/** Servers whose errors of the whole call are wrong. */
export const errorMutants: readonly Mutant[] = [
  envelopes('error.envelope', 'answers another code than the HTTP status', (error) => {
    error['code'] = 500
  }),
  envelopes('error.envelope', 'answers the code as a string', (error) => {
    error['code'] = String(error['code'])
  }),
  envelopes('error.envelope', 'answers another name than that of the HTTP status', (error) => {
    error['status'] = 'INTERNAL'
  }),
  envelopes('error.envelope', 'answers no name', (error) => {
    delete error['status']
  }),
  envelopes('error.envelope', 'answers no text', (error) => {
    delete error['message']
  }),
  reply('error.envelope', 'answers errors without the envelope', (answer) => {
    if (answer.body.error) answer.body = answer.body.error
  }),
  reply('error.envelope', 'answers errors as HTML', (answer) => {
    if (answer.body.error) answer.text = '<h1>Bad request</h1>'
  }),
  reply('error.envelope', 'answers 422 for 400', (answer) => {
    if (answer.status === 400) answer.status = 422
  }),
  envelopes('error.errors', 'answers error.errors to a plain fetch', (error) => {
    error['errors'] = [{ message: error['message'], domain: 'global', reason: 'badRequest' }]
  }),
  reply('error.unauthenticated', 'answers 403 without a token', (answer) => {
    if (answer.status === 401) answer.status = 403
  }),
  reply('error.unauthenticated.challenge', 'answers 401 without a challenge', ({ headers }) => {
    delete headers['www-authenticate']
  }),
  reply('error.unauthenticated.challenge', 'answers 401 with another challenge', ({ headers }) => {
    if (headers['www-authenticate']) headers['www-authenticate'] = 'Basic'
  }),
  misreads('error.insufficient-scopes', 'lets a token without the scope in', ({ request }) =>
    request.headers.get('authorization') === `Bearer ${forbiddenToken}` ? { token: accessToken } : {},
  ),
  misreads('request.scopes.2025', 'still takes a scope that was removed', ({ request }) =>
    request.headers.get('authorization') === `Bearer ${forbiddenToken}` ? { token: accessToken } : {},
  ),
  reply('error.insufficient-scopes', 'answers 401 to a token without the scope', (answer) => {
    if (answer.status === 403) answer.status = 401
  }),
  envelopes('error.insufficient-scopes', 'answers another text to a token without the scope', (error) => {
    if (error['code'] === 403) error['message'] = 'The caller does not have permission'
  }),
]
