// Nothing is imported before the version of Node is known: what follows needs a newer one than an old system has.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  import('../model/start-issues.mjs').then(({ START_ISSUES }) => {
    console.error(`contrechamp (wrong_node): ${START_ISSUES.wrong_node.en} (${process.version})`)
    process.exit(1)
  })
} else {
  import('./run-start.mjs').then(({ runStart }) => runStart(process.argv.includes('--dev')))
}
