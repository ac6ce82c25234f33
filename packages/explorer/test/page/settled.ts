import type { Page } from 'playwright'

/** Until all pictures are there that are on the screen, or so near that the page looks ahead to them. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const near = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight + 400)
    return near.length > 0 && near.every((image) => image.complete && image.naturalWidth > 0)
  })
}
