import { useSyncExternalStore } from 'react'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** The page's colours as RapiDoc takes them, which computes shades of its own from them. */
export function useColours(): Record<`${string}-${string}`, string> & { theme: 'light' | 'dark' } {
  const isDark = useSyncExternalStore(subscribe, () => dark.matches)
  return isDark
    ? { theme: 'dark', 'bg-color': '#181b1f', 'text-color': '#e9e7e1', 'primary-color': '#ff6b52' }
    : { theme: 'light', 'bg-color': '#ffffff', 'text-color': '#16191d', 'primary-color': '#c2281a' }
}

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener)
  return () => dark.removeEventListener('change', listener)
}
