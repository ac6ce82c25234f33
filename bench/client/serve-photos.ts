import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { batchGet } from '@photos-library/schema'
import { answerBody } from './answer-body.ts'

// A server that has every id, as quick as node:http can be. Prints its URL, and ends with its standard input.
const server = createServer((request, response) => {
  const ids = new URLSearchParams(request.url?.split('?')[1]).getAll(batchGet.idsParameter)
  response.setHeader('content-type', 'application/json; charset=UTF-8')
  response.end(answerBody(ids))
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
process.stdin.resume().once('end', () => process.exit())
