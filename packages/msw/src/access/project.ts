/** The number of the Google Cloud project that errors name when they are not told another. */
export const someProject = '123456789012'
