export { watchMsw } from './watch/watch-msw.ts'
