import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Who may import whom: rooms of the project, and packages (`node` stands for every `node:` module). */
const RULES: Record<string, { rooms: string[]; packages: string[] }> = {
  'lib/model': { rooms: [], packages: ['zod'] },
  'lib/text': {
    rooms: ['lib/model'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', 'eld', '@mozilla/readability', 'linkedom'],
  },
  'lib/voice': { rooms: ['lib/model', 'lib/text'], packages: [] },
  'lib/cues': { rooms: ['lib/model', 'lib/text', 'lib/voice'], packages: [] },
  'lib/score': { rooms: ['lib/model'], packages: ['pure-rand'] },
  'lib/events': { rooms: ['lib/model', 'lib/text', 'lib/voice', 'lib/cues', 'lib/score'], packages: [] },
  'lib/codebook': { rooms: ['lib/model', 'lib/cues'], packages: ['zod', 'yaml', 'csv-parse', 'node'] },
  'lib/messages': { rooms: ['lib/model'], packages: [] },
  'lib/export': { rooms: ['lib/model', 'lib/view', 'lib/messages'], packages: [] },
  'lib/pipeline.ts': { rooms: ['lib/model', 'lib/text', 'lib/voice', 'lib/cues', 'lib/score'], packages: [] },
  'lib/view': { rooms: ['lib/model', 'lib/score', 'lib/events'], packages: ['nuqs'] },
  'lib/store': { rooms: ['lib/model'], packages: ['pg', 'pg-copy-streams', 'drizzle-orm', 'zod', 'node'] },
  'lib/import': {
    rooms: ['lib/model', 'lib/text', 'lib/pipeline.ts', 'lib/events', 'lib/store'],
    packages: ['zod', 'node', 'csv-parse', 'undici', 'ipaddr.js', 'robots-parser', 'feedsmith', 'yauzl'],
  },
  'lib/cli': {
    rooms: ['lib'],
    packages: ['node', 'zod', 'next', 'esbuild', '@mozilla/readability', 'linkedom', 'defuddle'],
  },
  components: { rooms: ['lib/model', 'lib/view', 'lib/messages'], packages: ['react', 'recharts', 'nuqs', 'next'] },
  app: { rooms: ['lib', 'components'], packages: ['react', 'next', 'nuqs', 'iron-session', 'zod', 'node'] },
}

/** Rooms that touch no clock, randomness, network, file, process or React. */
const PURE = [
  'lib/model',
  'lib/text',
  'lib/voice',
  'lib/cues',
  'lib/score',
  'lib/events',
  'lib/view',
  'lib/pipeline.ts',
]
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|process\.|setTimeout|localStorage|window\.|document\.cookie)/

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

const roomOf = (file: string) =>
  Object.keys(RULES)
    .sort((a, b) => b.length - a.length)
    .find((room) => file === room || file.startsWith(`${room}/`))

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  )
}

const files = ['lib', 'components', 'app'].flatMap(filesUnder)

describe('who may import whom', () => {
  it('every file lies in a room', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([])
  })

  it.each(files)('%s', (file) => {
    const room = roomOf(file) ?? ''
    const rule = RULES[room] ?? { rooms: [], packages: [] }
    const wrong = importsOf(file).filter((name) => {
      const local = name.startsWith('.')
        ? relative(root, resolve(root, dirname(file), name))
        : name.startsWith('@/')
          ? name.slice(2)
          : null
      if (local === null) {
        if (name.startsWith('node:')) return !rule.packages.includes('node')
        return !rule.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`))
      }
      if (local.startsWith('data/') || local.endsWith('.css'))
        return !['app', 'lib/codebook'].includes(room) && !local.endsWith('.css')
      const target = [local, `${local}.ts`].map(roomOf).find((found) => found !== undefined) ?? local
      if (room === 'app' && target === 'lib/cli') return true
      return target !== room && !rule.rooms.some((allowed) => target === allowed || target.startsWith(`${allowed}/`))
    })
    expect(wrong, `${room} may not import`).toEqual([])
  })

  it.each(files.filter((file) => PURE.includes(roomOf(file) ?? '')))('%s is pure', (file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(code.match(IMPURE)?.[0]).toBeUndefined()
  })
})
