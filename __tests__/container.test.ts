import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { listPackages } from '@/lib/cli/bundle.mjs'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const stages = dockerfile.split(/^FROM /m).slice(1)
const last = stages.at(-1) ?? ''

describe('the image', () => {
  it('copies only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) =>
      (files ?? '').split(' '),
    )
    expect(copied.length).toBeGreaterThan(3)
    for (const file of copied) expect(existsSync(file), file).toBe(true)
  })

  it('is built with all packages, and has Next’s standalone output with what the command line needs', () => {
    const [build = ''] = stages
    expect(build).toMatch(/npm ci --include=dev(?! --omit)/)
    expect(build).toMatch(
      /CONTRECHAMP_STANDALONE=1 node lib\/cli\/prepare\.mjs && node lib\/cli\/gather\.mjs \/srv\/image/,
    )
    expect(last).toContain('COPY --from=build /srv/image ./')
  })

  it('has the packages that the program loads, and none that only tests or the build need', async () => {
    const packages = await listPackages()
    for (const name of ['pg', 'wink-nlp', 'linkedom', 'yauzl', 'drizzle-orm'])
      expect(packages).toContain(`node_modules/${name}`)
    for (const name of ['vitest', 'esbuild', 'typescript', '@biomejs/biome'])
      expect(packages).not.toContain(`node_modules/${name}`)
    for (const folder of packages) expect(existsSync(`${folder}/package.json`), folder).toBe(true)
  })

  it('runs as another user than root, on a fixed version, with a health check, and holds no secret', () => {
    expect(last).toMatch(/^USER node$/m)
    expect(last).toMatch(/^HEALTHCHECK /m)
    for (const stage of stages) expect(stage).toMatch(/^node:\d+\.\d+\.\d+-/)
    expect(dockerfile).not.toMatch(/(?:PASSWORD|TOKEN|SECRET)\w*=/)
  })
})

const compose = z
  .object({
    services: z.record(
      z.string(),
      z.looseObject({
        read_only: z.boolean().optional(),
        environment: z.record(z.string(), z.string()),
        healthcheck: z.unknown().optional(),
        ports: z.array(z.string()).optional(),
      }),
    ),
  })
  .parse(parse(readFileSync('compose.yaml', 'utf8')))

describe('the compose file', () => {
  it('has a read-only server that only this machine reaches, and a database that nobody reaches from outside', () => {
    const { contrechamp, database } = compose.services
    expect(contrechamp?.read_only).toBe(true)
    expect(contrechamp?.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true)
    expect(database?.ports).toBeUndefined()
    expect(database?.healthcheck).toBeDefined()
  })

  it('takes passwords from whoever starts it, and refuses to start without', () => {
    expect(compose.services.database?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/)
    expect(compose.services.contrechamp?.environment.DATABASE_URL).toContain(':?')
  })
})
