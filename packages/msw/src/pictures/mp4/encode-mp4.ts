import type { Painting } from '../painting/painting.ts'
import { ascii, box, bytes, fullBox, type Bytes } from './box.ts'
import { encodeH264, profile, type Stream } from './encode-h264.ts'

// Times are in tenths of a second.
const timescale = 10
const length = 20
const matrix = bytes(4, 0x1_00_00, 0, 0, 0, 0x1_00_00, 0, 0, 0, 0x40_00_00_00)

/** Writes a still of even width and height as an MP4 file of two seconds, which every browser plays. */
export function encodeMp4(painting: Painting): Uint8Array<ArrayBuffer> {
  const stream = encodeH264(painting, length)
  const samples = stream.frames.map((frame) => [...bytes(4, frame.length), ...frame])
  const type = box('ftyp', ascii('isom'), bytes(4, 512), ascii('isomiso2avc1mp41'))
  const sizes = samples.map((sample) => sample.length)
  // Where the samples begin depends on how long the description before them is, but not on what it says.
  const start = type.length + movie(painting, stream, sizes, 0).length + box('mdat').length
  return Uint8Array.from([...type, ...movie(painting, stream, sizes, start), ...box('mdat', ...samples)])
}

function movie(painting: Painting, stream: Stream, sizes: readonly number[], start: number): Bytes {
  const { width, height } = painting
  return box(
    'moov',
    fullBox(
      'mvhd',
      0,
      bytes(4, 0, 0, timescale, length, 0x1_00_00),
      bytes(2, 0x1_00, 0),
      bytes(4, 0, 0),
      matrix,
      bytes(4, 0, 0, 0, 0, 0, 0, 2),
    ),
    box(
      'trak',
      fullBox(
        'tkhd',
        3,
        bytes(4, 0, 0, 1, 0, length, 0, 0),
        bytes(2, 0, 0, 0, 0),
        matrix,
        bytes(2, width, 0, height, 0),
      ),
      box(
        'mdia',
        fullBox('mdhd', 0, bytes(4, 0, 0, timescale, length), bytes(2, 0x55_c4, 0)),
        fullBox('hdlr', 0, bytes(4, 0), ascii('vide'), bytes(4, 0, 0, 0), bytes(1, 0)),
        box('minf', fullBox('vmhd', 1, bytes(2, 0, 0, 0, 0)), here, samples(painting, stream, sizes, start)),
      ),
    ),
  )
}

/** The samples are in this very file. */
const here = box('dinf', fullBox('dref', 0, bytes(4, 1), fullBox('url ', 1)))

function samples({ width, height }: Painting, stream: Stream, sizes: readonly number[], start: number): Bytes {
  return box(
    'stbl',
    fullBox('stsd', 0, bytes(4, 1), description(width, height, stream)),
    fullBox('stts', 0, bytes(4, 1, sizes.length, 1)),
    fullBox('stss', 0, bytes(4, 1, 1)),
    fullBox('stsc', 0, bytes(4, 1, 1, sizes.length, 1)),
    fullBox('stsz', 0, bytes(4, 0, sizes.length, ...sizes)),
    fullBox('stco', 0, bytes(4, 1, start)),
  )
}

function description(width: number, height: number, { sequence, picture }: Stream): Bytes {
  const decoder = [...bytes(1, 1, ...profile, 0xff, 0xe1), ...bytes(2, sequence.length), ...sequence]
  return box(
    'avc1',
    bytes(2, 0, 0, 0, 1),
    bytes(4, 0, 0, 0, 0),
    bytes(2, width, height, 72, 0, 72, 0, 0, 0, 1),
    bytes(4, 0, 0, 0, 0, 0, 0, 0, 0),
    bytes(2, 24, 0xff_ff),
    box('avcC', decoder, bytes(1, 1), bytes(2, picture.length), picture),
  )
}
