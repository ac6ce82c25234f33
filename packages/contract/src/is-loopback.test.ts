import { expect, it } from 'vitest'
import { isLoopback } from './is-loopback.ts'

it.each(['http://localhost:1', 'http://photos.localhost', 'http://127.0.0.1', 'http://[::1]:1'])('knows %s', (url) => {
  expect(isLoopback(new URL(url))).toBe(true)
})

it.each(['http://localhost.example', 'http://photos.example', 'http://10.0.0.1'])('does not take %s for it', (url) => {
  expect(isLoopback(new URL(url))).toBe(false)
})
