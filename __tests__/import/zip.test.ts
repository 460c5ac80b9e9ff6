import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readRows } from '@/lib/import/sources/read-rows'
import type { ReadRow } from '@/lib/model/import-row'
import { zipOf } from './zip-of'

const folder = mkdtempSync(join(tmpdir(), 'contrechamp-zip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function rowsOf(bytes: Uint8Array): Promise<ReadRow[]> {
  const path = join(folder, 'a.zip')
  writeFileSync(path, bytes)
  const rows: ReadRow[] = []
  for await (const row of readRows(path)) rows.push(row)
  return rows
}

const codes = (rows: readonly ReadRow[]) => rows.map((row) => ('issue' in row ? row.issue.code : row.record.text))

describe('an archive', () => {
  it('has the rows of its files, in order, whatever folders they are in', async () => {
    const rows = await rowsOf(
      zipOf([
        ['un.txt', 'Un.'],
        ['dossier/deux.csv', 'text\nDeux.\nTrois.\n'],
        ['.DS_Store', 'x'],
        ['__MACOSX/un.txt', 'x'],
        ['dedans.zip', 'PK'],
        ['dossier/quatre.jsonl', '{"text":"Quatre."}\n'],
      ]),
    )
    expect(codes(rows)).toEqual(['Un.', 'Deux.', 'Trois.', 'Quatre.'])
    expect(rows[1]?.place).toBe('a.zip/dossier/deux.csv:2')
  })

  it.each(['../dehors.txt', '/etc/passwd', 'C:/x.txt'])('with an entry called %s is refused whole', async (name) => {
    expect(
      codes(
        await rowsOf(
          zipOf([
            ['bon.txt', 'Bon.'],
            [name, 'x'],
          ]),
        ),
      ),
    ).toEqual(['bad_zip'])
  })

  it('that unpacks to two hundred times its size is refused before it is unpacked', async () => {
    expect(codes(await rowsOf(zipOf([['bombe.txt', Buffer.alloc(50 * 1024 * 1024, 0x61)]])))).toEqual(['zip_too_large'])
  })

  it('whose entry is larger than it says is cut off, and the others are read', async () => {
    const lie = { packed: deflateRawSync(Buffer.alloc(1024 * 1024, 0x61)), says: 10 }
    expect(
      codes(
        await rowsOf(
          zipOf([
            ['faux.txt', lie],
            ['bon.txt', 'Bon.'],
          ]),
        ),
      ),
    ).toEqual(['bad_zip', 'Bon.'])
  })

  it('that is none is told', async () => {
    expect(codes(await rowsOf(Buffer.from('PK not a zip')))).toEqual(['bad_zip'])
  })
})
