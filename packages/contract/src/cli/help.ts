import { batchGet } from '@photos-library/schema'

export const help: string = `photos-library-contract judges a server of ${batchGet.method} ${batchGet.path} by every clause of its contract.

  photos-library-contract --target http://localhost:3000 --access-token T --known-ids a,b

  --target URL          the base URL of the server
  --access-token T      a token that it accepts; better given as PHOTOS_LIBRARY_TOKEN
  --known-ids a,b       ids of media items that exist: at least two; a photo with EXIF and a video allow more checks
  --format text|json    default: text
  --strict              a broken clause that is only assumed is a finding, not a warning
  --only a,b            check these clauses and no other
  --skip a,b            do not check these clauses
  --any-token           a made-up token may be accepted; default on loopback, and --no-any-token turns it off
  --timeout MS          the time an answer may take; default: 30000
  --list                the clauses, their evidence, and whether they are checked
  --help                this text

It only reads, and sends about 35 requests, one after the other.
Exit codes: 0 all hold, 1 findings, 2 usage, target out of reach or token refused.`
