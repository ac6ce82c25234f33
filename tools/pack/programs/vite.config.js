// Vite, as a page uses it: everything in one script, for a page that has no server.
export default {
  logLevel: 'error',
  build: { lib: { entry: 'page.js', formats: ['iife'], name: 'page', fileName: () => 'page.js' }, outDir: 'by-vite' },
}
