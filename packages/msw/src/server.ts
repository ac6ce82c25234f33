export { anonymizeItems } from './items/anonymize-items.ts'
export { createAdmin, type Admin } from './http/admin.ts'
export { readItems } from './cli/read-items.ts'
export { startServer, type RunningServer, type ServerOptions } from './http/start-server.ts'
