import { useCallback, useState } from 'react'

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

/** Whether an element is on the screen or near it, and the ref to give to it. */
export function useNear(): [isNear: boolean, ref: (element: Element | null) => (() => void) | undefined] {
  const [isNear, setNear] = useState(false)
  const ref = useCallback((element: Element | null) => {
    if (element === null) return undefined
    listeners.set(element, setNear)
    theObserver().observe(element)
    return () => theObserver().unobserve(element)
  }, [])
  return [isNear, ref]
}
