import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig, type UserConfig } from 'vite'

const mock = /node_modules\/(msw|@msw|@mswjs|tough-cookie|tldts|tldts-core|rettime|cookie)\/|packages\/msw\//

/** The base is relative, so that the built page works in any folder of any static host. */
const config: UserConfig = defineConfig({
  base: './',
  plugins: [react(), msw({ mode: 'worker-only' })],
  // What an app that asks Google would not ship is a file of its own.
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'mock', test: mock }] } } } },
})
export default config
