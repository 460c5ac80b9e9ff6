// A worker thread has a module loader of its own: TypeScript is handed to tsx here too, as `run-contrechamp.mjs` does.
import { register } from 'tsx/esm/api'
import { ROOT } from './project.mjs'

register({ tsconfig: `${ROOT}/tsconfig.json` })
const { answerDocuments } = await import('./answer-documents.ts')
answerDocuments()
