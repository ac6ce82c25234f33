import { mediaUrl, type MediaItem } from '@photos-library/client'
import type { ReactElement } from 'react'

/** In pixels of the picture. */
const size = { width: 360, height: 240, crop: true }

/** A photo, a still of a video, or a video that Google still processes and that has no picture yet. */
export function MediaFrame({ item }: { item: MediaItem }): ReactElement {
  const { video } = item.mediaMetadata
  if (video && video.status !== 'READY') return <Developing filename={item.filename} />
  return (
    <figure className="film">
      <img
        src={mediaUrl(item, video ? { ...size, overlay: false } : size)}
        alt={item.filename}
        width={size.width}
        height={size.height}
        loading="lazy"
        decoding="async"
      />
      {video && <span className="badge">Video</span>}
    </figure>
  )
}

function Developing({ filename }: { filename: string }): ReactElement {
  return (
    <div className="film developing">
      <strong>Processing</strong>
      <code>{filename}</code>
      <small>Google prepares this video</small>
    </div>
  )
}
