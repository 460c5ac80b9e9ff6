import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const resolve = { alias: { '@': root } }

/** Three suites: `unit` (pure stages and the store, Node), `component` (jsdom), `browser` (a real server and Chromium). */
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
          exclude: ['__tests__/browser/**'],
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
