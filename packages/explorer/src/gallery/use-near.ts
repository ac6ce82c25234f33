import { useCallback, useState } from 'react'

/** Whether an element is on the screen or near it, or was, or never was. */
export type Nearness = 'now' | 'before' | 'never'

const listeners = new WeakMap<Element, (isNear: boolean) => void>()
let observer: IntersectionObserver | undefined

/** One observer serves all frames. It looks a little ahead, so that a frame is asked for before it is seen. */
function theObserver(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting)
    },
    { rootMargin: '400px 0px' },
  )
  return observer
}

/** How near an element is, and the ref to give to it. */
export function useNear(): [nearness: Nearness, ref: (element: Element | null) => (() => void) | undefined] {
  const [nearness, setNearness] = useState<Nearness>('never')
  const ref = useCallback((element: Element | null) => {
    if (element === null) return undefined
    listeners.set(element, (isNear) => setNearness((was) => (isNear ? 'now' : was === 'never' ? 'never' : 'before')))
    theObserver().observe(element)
    return () => theObserver().unobserve(element)
  }, [])
  return [nearness, ref]
}
