/** In the place of MSW's own: a mock of one GET intercepts no WebSocket. It applies nowhere, and tells nobody anything. */
export class WebSocketInterceptor {
  predicate(): boolean {
    return false
  }

  on(): void {}

  removeListener(): void {}
}

/** In the place of MSW's own, which is never made. */
export function WebSocketClientConnection(): void {}

/** In the place of MSW's own, which is never made. */
export function WebSocketServerConnection(): void {}
