export { readItems } from './read-items.ts'
export { startServer, type RunningServer, type ServerOptions } from './start-server.ts'
