import '@fontsource-variable/jetbrains-mono'
import '@fontsource-variable/schibsted-grotesk'
import { setupWorker } from 'msw/browser'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createLab } from './lab/create-lab.ts'
import { watchTraffic } from './lab/watch-traffic.ts'
import { NoWorker } from './no-worker.tsx'
import './styles/index.css'

const root = createRoot(document.querySelector('#root')!)

if ('serviceWorker' in navigator) {
  const lab = createLab()
  const worker = setupWorker(...lab.library.handlers)
  watchTraffic(worker, lab)
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } })
  root.render(<App lab={lab} />)
} else {
  root.render(<NoWorker />)
}
