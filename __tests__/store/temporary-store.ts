import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeStore } from '@/lib/store/connect'

/** A data folder of its own for this test file; `remove` closes the store and leaves nothing. */
export function temporaryStore(): { readonly folder: string; readonly remove: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-store-'))
  process.env.DATA_DIR = folder
  delete process.env.DATABASE_URL
  return {
    folder,
    remove: async () => {
      await closeStore()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
