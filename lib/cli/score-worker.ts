import { answerDocuments } from './answer-documents'

// The start of a worker thread, in the bundle `score-worker.mjs`.
answerDocuments()
