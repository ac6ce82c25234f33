import type { ReactElement } from 'react'
import { parse } from 'sugar-high/core'
import * as typescript from 'sugar-high/lang/typescript'
import type { Source } from './source.ts'

/** A file's text in colours, under its path. */
export function SourceText({ path, text }: Source): ReactElement {
  const { lines } = parse(text.trimEnd(), typescript)
  return (
    <figure>
      <figcaption>{path}</figcaption>
      <pre tabIndex={0}>
        <code>
          {lines.map(({ index, tokens }) => (
            <span key={index} className="line">
              {tokens.map(({ type, value }, place) => (
                <span key={place} className={type}>
                  {value}
                </span>
              ))}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
    </figure>
  )
}
