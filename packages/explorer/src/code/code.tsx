import { lazy, type ReactElement, Suspense, use, useState } from 'react'
import type { Source } from './source.ts'

const SourceText = lazy(async () => ({ default: (await import('./source-text.tsx')).SourceText }))

interface CodeProps {
  /** Loads the files; the same promise each time. */
  load: () => Promise<readonly Source[]>
}

/** The source of a view, which is loaded when somebody opens it. */
export function Code({ load }: CodeProps): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="code" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The code behind this</summary>
      {isOpen && (
        <Suspense fallback={<p>Loading</p>}>
          <Files sources={load()} />
        </Suspense>
      )}
    </details>
  )
}

function Files({ sources }: { sources: Promise<readonly Source[]> }): ReactElement {
  const files = use(sources)
  const [chosen, setChosen] = useState(files[0])
  return (
    <>
      <div className="filters" role="group" aria-label="Files">
        {files.map((file) => (
          <button key={file.path} aria-pressed={file === chosen} onClick={() => setChosen(file)}>
            {file.name}
          </button>
        ))}
      </div>
      {chosen && <SourceText {...chosen} />}
    </>
  )
}
