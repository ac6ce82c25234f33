/** The code that the README gives for Storybook's preview. */
declare module 'virtual:preview' {
  import type { PhotosLibrary } from '@photos-library/msw'

  const preview: {
    beforeAll: () => Promise<unknown>
    beforeEach: () => void
    parameters: { library: PhotosLibrary }
  }
  export default preview
}
