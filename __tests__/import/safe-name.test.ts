import { describe, expect, it } from 'vitest'
import { safeName } from '@/lib/import/start-import'

describe('the name of a file', () => {
  it.each([
    ['articles.csv', 'articles.csv'],
    ['../../etc/passwd', 'etc-passwd.txt'],
    ['C:\\Temp\\Médias 2025.CSV', 'C-Temp-Me-dias-2025.CSV'],
    ['--help', 'help.txt'],
    ['.htaccess', 'htaccess.txt'],
    ['run.sh', 'run.sh.txt'],
    ['', 'text.txt'],
  ])('%s is kept as %s', (given, kept) => expect(safeName(given)).toBe(kept))
})
