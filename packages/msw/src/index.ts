export type { Auth, Grant, Owner } from './access/auth.ts'
export type { QuotaOptions } from './access/quota.ts'
export type { MediaBytes, Pictures } from './answer/media-bytes.ts'
export { createPhotosLibrary } from './create-photos-library.ts'
export {
  deadlineExceeded,
  quotaExceeded,
  scopeInsufficient,
  serverError,
  serviceDisabled,
  unauthenticated,
  unavailable,
} from './faults/api-faults.ts'
export { chaos, type ChaosOptions } from './faults/chaos.ts'
export { faultByHeader } from './faults/fault-by-header.ts'
export { disconnect } from './faults/disconnect.ts'
export type { Fault, FaultOf } from './faults/fault.ts'
export { notJson } from './faults/not-json.ts'
export { poison } from './faults/poison.ts'
export type { FailOptions, ScriptedFault } from './faults/scripted-fault.ts'
export { stall, type StallOptions } from './faults/stall.ts'
export { transientNulls } from './faults/transient-nulls.ts'
export { truncated } from './faults/truncated.ts'
export type { JournalEntry } from './journal/journal-entry.ts'
export type { LibraryEvent, LibraryListener } from './journal/listeners.ts'
export { photo, type PhotoFields } from './items/photo.ts'
export type { PhotosLibrary, PhotosLibraryOptions } from './photos-library.ts'
export { video, type VideoFields } from './items/video.ts'
export type { Clock } from './time/clock.ts'
export { createClock, type TestClock } from './time/create-clock.ts'
