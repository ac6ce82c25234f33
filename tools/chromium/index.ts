export { findChromium } from './find-chromium.ts'
export { chromiumArgs } from './chromium-args.ts'
