/** Node's own npm packages write `os` and `cpu` as strings; pnpm filters only by arrays and would install every platform's. */
function readPackage(manifest) {
  for (const field of ['os', 'cpu']) {
    if (typeof manifest[field] === 'string') manifest[field] = [manifest[field]]
  }
  return manifest
}

/** No tool reports home: a test must not depend on the network. */
function updateConfig(config) {
  const quiet = { DO_NOT_TRACK: '1', REDOCLY_TELEMETRY: 'off', TURBO_TELEMETRY_DISABLED: '1' }
  return { ...config, extraEnv: { ...config.extraEnv, ...quiet } }
}

export const hooks = { readPackage, updateConfig }
