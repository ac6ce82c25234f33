/** The size that scenes are composed in. */
export const width = 360
/** The size that scenes are composed in. */
export const height = 240
