// What MSW falls back on where a browser has no service workers. There, this page says so instead.

/** In the place of MSW's own, which is never made. */
export function FetchInterceptor(): void {}

/** In the place of MSW's own, which is never made. */
export function XMLHttpRequestInterceptor(): void {}
