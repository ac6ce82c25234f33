import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** Until so many pictures are on the sheet and no frame is loading. */
export async function loaded(pictures: number): Promise<void> {
  await waitFor(() => expect(document.images.length).toBe(pictures))
  await waitFor(() => expect(screen.queryAllByText('Loading').length).toBe(0))
}
