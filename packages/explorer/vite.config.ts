import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig, type UserConfig } from 'vite'

const mock = /node_modules\/(msw|@msw|@mswjs|rettime|cookie)\/|packages\/msw\//

const photos = /packages\/(client|contract)\/|node_modules\/openapi-fetch\//

/** Parts of MSW and of the client that this page does without, which more than halves its JavaScript. */
const without = (file: string): string => fileURLToPath(new URL(`./without/${file}`, import.meta.url))

/** The base is relative, so that the built page works in any folder of any static host. */
const config: UserConfig = defineConfig({
  base: './',
  plugins: [react(), msw({ mode: 'worker-only' })],
  resolve: {
    alias: {
      'tough-cookie': without('cookies.ts'),
      '@mswjs/interceptors/WebSocket': without('web-sockets.ts'),
      '@mswjs/interceptors/fetch': without('fallback.ts'),
      '@mswjs/interceptors/XMLHttpRequest': without('fallback.ts'),
      // From its sources, because its built file cannot leave out a part.
      '@photos-library/client': fileURLToPath(new URL('../client/src/index.ts', import.meta.url)),
      './check-schema.ts': without('calls.ts'),
      './requests/raw.ts': without('calls.ts'),
      './budget/spend.ts': without('calls.ts'),
      './stream/stream-batch-get.ts': without('calls.ts'),
    },
  },
  // What an app that asks Google would not ship is a file of its own; what it would ship of ours is one file, not many.
  build: {
    // Every browser that runs the page preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'mock', test: mock },
            { name: 'photos', test: photos },
          ],
        },
      },
    },
  },
})
export default config
