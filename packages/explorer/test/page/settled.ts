import type { Page } from 'playwright'

/** Until every frame that is on the screen, or so near that the page looks ahead to it, has its picture or says why not. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const near = [...document.querySelectorAll('.frame')].filter((frame) => {
      const { top, bottom } = frame.getBoundingClientRect()
      return bottom > -390 && top < innerHeight + 390
    })
    const waiting = near.filter((frame) => {
      const image = frame.querySelector('img')
      return image ? !image.complete || image.naturalWidth === 0 : frame.querySelector('strong') === null
    })
    return near.length > 0 && waiting.length === 0
  })
}
