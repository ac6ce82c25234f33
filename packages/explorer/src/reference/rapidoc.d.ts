import type { HTMLAttributes, Ref } from 'react'

/** RapiDoc's element. */
export interface RapiDocElement extends HTMLElement {
  loadSpec: (spec: object) => Promise<void>
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'rapi-doc': HTMLAttributes<HTMLElement> & { ref: Ref<RapiDocElement> } & Readonly<
          Record<`${string}-${string}`, string>
        >
    }
  }
}
