import { startTransition, useEffect, useState } from 'react'

const step = 200

/** A list that gets longer bit by bit, so that a thousand frames do not keep the browser from anything else. */
export function useGrowing<Item>(items: readonly Item[]): readonly Item[] {
  const [count, setCount] = useState(step)
  const isWhole = count >= items.length
  useEffect(() => {
    if (!isWhole) startTransition(() => setCount(count + step))
  }, [count, isWhole])
  return isWhole ? items : items.slice(0, count)
}
