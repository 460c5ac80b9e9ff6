declare global {
  /** Set by the program that starts a server: it waits for the store, and tells in its own words why there is none. */
  var contrechampStart: { readonly ready: () => void; readonly failed: (error: unknown) => void } | undefined
}

/** Runs once in a server, before its first request: opens the store and loads the articles under `data/`. A build needs neither. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ loadCodebook }, { compileCodebook }, { importSupplied }, { readHere }, { takeUpJobs }, { indexTexts }] =
    await Promise.all([
      import('./lib/codebook/load'),
      import('./lib/cues/compile'),
      import('./lib/import/supplied'),
      import('./lib/import/read-article'),
      import('./lib/import/start-import'),
      import('./lib/store/index-texts'),
    ])
  try {
    const codebook = loadCodebook()
    await importSupplied(codebook, readHere(codebook, compileCodebook))
    takeUpJobs()
    // Pages do not wait for it: after an update of the program all texts may be missing in the index.
    void indexTexts().catch(() => 0)
    globalThis.contrechampStart?.ready()
  } catch (error) {
    if (globalThis.contrechampStart === undefined) throw error
    globalThis.contrechampStart.failed(error)
  }
}
