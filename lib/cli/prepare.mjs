import { ensureBuilt } from './build.mjs'
import { ensureBundled } from './bundle.mjs'
import { ensureInstalled } from './install.mjs'
import { runCommand } from './project.mjs'

// Does all the set-up that a start would do, for an image: packages, pages, and the command line as one program.
await runCommand(async () => {
  await ensureInstalled()
  await ensureBuilt()
  await ensureBundled()
  return 0
})
