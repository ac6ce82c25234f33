import { describe, expect, it } from 'vitest'
import { nameAddress, readBaseUrl } from './base-url.ts'

describe('a base URL', () => {
  it.each(['http://localhost:3000', 'https://photos.example/google/'])('is %s', (address) => {
    expect(readBaseUrl(address)?.href).toContain(address)
  })

  it.each([
    'localhost:3000',
    'localhost',
    'ftp://photos.example',
    'https://user@photos.example',
    'https://:secret@photos.example',
    'https://photos.example/?key=secret',
    'https://photos.example/#secret',
  ])('is not %s', (address) => {
    expect(readBaseUrl(address)).toBeUndefined()
  })

  it('is named without its secrets', () => {
    expect(nameAddress('https://user:secret@photos.example/v1?key=secret#secret')).toBe('https://photos.example/v1')
    expect(nameAddress('localhost')).toBe('localhost')
  })
})
