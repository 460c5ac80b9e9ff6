import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const resolve = { alias: { '@': root } }

/** A quick test takes milliseconds; on a machine that does ten other things it may take some seconds. */
const PATIENCE = 30_000

/**
 * Four suites: `unit` (pure stages and the store, Node), `component` (jsdom), `system` (the programs as a user runs them, killed
 * ones included), `browser` (a real server and Chromium). The first two are the quick part.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/browser/**', '__tests__/system/**'],
          testTimeout: PATIENCE,
        },
      },
      {
        resolve,
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['__tests__/**/*.test.tsx'],
          setupFiles: ['__tests__/setup.ts'],
          testTimeout: PATIENCE,
        },
      },
      {
        resolve,
        test: {
          name: 'system',
          environment: 'node',
          include: ['__tests__/system/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['__tests__/browser/**/*.test.ts'],
          globalSetup: ['__tests__/browser/server.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
