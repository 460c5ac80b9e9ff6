process.argv.push('--dev')
import('./start.mjs')
