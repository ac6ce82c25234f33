/** The part of the npm package `googlephotos` that is called here; it brings no types. */
declare module 'googlephotos' {
  export default class Photos {
    constructor(token: string)
    readonly mediaItems: { batchGet(ids: string[]): Promise<unknown> }
  }
}
