import type { PhotosClient } from '@photos-library/client'
import type { Finding } from '@photos-library/contract'
import type { PhotosLibrary, TestClock } from '@photos-library/msw'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Faults } from './faults.ts'
import type { Store } from './store.ts'
import type { Traffic } from './traffic.ts'

/** What the page is made of: the user's library, the client that asks for it, and what is on the sheet. */
export interface Lab {
  library: PhotosLibrary
  clock: TestClock
  photos: PhotosClient
  queries: QueryClient
  /** The ids of all that the library holds. */
  known: readonly string[]
  /** The ids on the sheet, in order, repeats included. */
  ids: Store<readonly string[]>
  traffic: Store<Traffic>
  /** The switches of the page's own mock; none when a server answers. */
  faults: Faults | undefined
  /** What the contract kit has found in the page's traffic. */
  findings: Store<readonly Finding[]>
  /** Adds a finding. */
  onFinding: (finding: Finding) => void
}

const LabContext = createContext<Lab | undefined>(undefined)

/** Hands the lab to all components below. */
export const LabProvider = LabContext.Provider

/** The lab of the page. */
export function useLab(): Lab {
  const lab = useContext(LabContext)
  if (lab === undefined) throw new Error('Failed to find the lab. Please put a <LabProvider> around the component.')
  return lab
}
