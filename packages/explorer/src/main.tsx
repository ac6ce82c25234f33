import '@fontsource-variable/jetbrains-mono'
import '@fontsource-variable/schibsted-grotesk'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createLab } from './lab/create-lab.ts'
import { NoWorker } from './no-worker.tsx'
import { startWorker } from './start-worker.ts'
import './styles/index.css'

const root = createRoot(document.querySelector('#root')!)
// `?endpoint=http://127.0.0.1:8787` asks a server instead, as the tests end to end do.
const endpoint = new URLSearchParams(location.search).get('endpoint') ?? undefined

if (endpoint !== undefined || 'serviceWorker' in navigator) {
  const lab = createLab({ endpoint })
  if (endpoint === undefined) await startWorker(lab)
  root.render(<App lab={lab} />)
} else {
  root.render(<NoWorker />)
}
