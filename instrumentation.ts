/** Runs once in a server, before its first request: opens the store and loads the articles under `data/`. A build needs neither. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ loadCodebook }, { compileCodebook }, { importSupplied }] = await Promise.all([
    import('./lib/codebook/load'),
    import('./lib/cues/compile'),
    import('./lib/import/supplied'),
  ])
  await importSupplied(loadCodebook(), compileCodebook)
}
