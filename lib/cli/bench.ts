import { availableParallelism, cpus, totalmem } from 'node:os'
import { loadCodebook } from '../codebook/load'
import { compileCodebook } from '../cues/compile'
import { ENGINE_VERSION } from '../model/version'
import { measureFaults } from './bench/faults'
import { describeServer, loadLarge, readLarge } from './bench/large'
import { measureLongInput } from './bench/long-input'
import { measureMatcher } from './bench/matcher'
import { readMaterial } from './bench/material'
import { measureStages } from './bench/stages'
import { measureStore } from './bench/store'
import { measureAgainstWink } from './bench/wink'
import { writeMeasurement } from './write-measurement'

/** Articles of the generated corpora, unless told. */
const SIZES = [10_000, 100_000]
const KILLS = 60
const LARGE = 1_000_000
const LOADED = [
  'A backup of 10,000 generated articles of 3 KB, read by the program, each many times under other keys, hash and id; it is loaded into an',
  'empty database as `contrechamp restore` does it. Once.',
].join('\n')
const READ = [
  'Pages over HTTP from a store that `bench load` has filled, data and HTML: the first request, then 20 more, of which median and p95.',
  'A server is started three times; medians over the three, and each p95 in brackets; before it the same of a smaller store, for the growth. “Another view each time”: nothing is held of it.',
].join('\n')

/**
 * `contrechamp bench`: speed as ratios within one run, every stage of the pipeline, and a long input with its memory. `bench store [N…]`:
 * importing and reading generated corpora, which takes minutes. `bench load [N]` fills the database of `DATABASE_URL`, `bench large` reads
 * it, and that of `BENCH_SMALL_DATABASE` before it. `bench faults [N]`: an import that is killed N times.
 */
export async function bench([what, ...sizes]: readonly string[]): Promise<number> {
  const material = readMaterial()
  const codebook = loadCodebook()
  const compiled = compileCodebook(codebook)
  const on = [
    `Measured on ${material.about}, with Node ${process.version}, ${process.platform}-${process.arch},`,
    `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB; engine ${ENGINE_VERSION},`,
    `codebook ${codebook.version}. \`npm run bench\` writes this table.`,
  ].join('\n')
  if (what === 'store') {
    writeMeasurement({
      name: 'store',
      title: 'The store, with generated corpora',
      about: [
        'Articles of 3 KB put together from paragraphs of real ones; 12 outlets, 40 events, five years. The import is the command line from',
        `its start to its end, three times into an empty store, median and each; pages are asked for over HTTP, data and HTML, the first time and then 20 times, by three servers one after the`,
        `other: medians over the three, and each p95 in brackets. “Another view each time”: nothing is held of it.\n${on}`,
      ].join('\n'),
      columns: ['what', 'articles', 'measured', 'wanted'],
      rows: await measureStore(material, sizes.length > 0 ? sizes.map(Number) : SIZES),
    })
    return 0
  }
  if (what === 'load' || what === 'large') {
    const url = process.env.DATABASE_URL ?? ''
    if (url === '') throw new Error('invalid DATABASE_URL: a database for this alone is needed')
    const server = `The server is ${await describeServer()}.`
    const load = what === 'load'
    writeMeasurement({
      name: load ? 'store-load' : 'store-large',
      title: load ? 'Loading very many articles' : 'Reading a million articles',
      about: `${load ? LOADED : READ}\n${server}\n${on}`,
      columns: ['what', 'articles', 'measured', 'wanted'],
      rows: load
        ? await loadLarge(material, Number(sizes[0] ?? LARGE), url)
        : await readLarge(url, process.env.BENCH_SMALL_DATABASE ?? ''),
    })
    return 0
  }
  if (what === 'faults') {
    writeMeasurement({
      name: 'faults',
      title: 'An import under faults',
      about: `The command line imports 10,000 generated articles, is killed at random moments, every second time with its database instead, and is\nstarted again. Then the database goes away for half a minute, and the disk is full.\n${on}`,
      columns: ['what', 'measured', 'wanted'],
      rows: await measureFaults(material, Number(sizes[0] ?? KILLS)),
    })
    return 0
  }
  writeMeasurement({
    name: 'speed',
    title: 'Speed, as ratios within one run',
    about: `What is compared is done in turns, and the shortest round of each counts.\n${on}`,
    columns: ['what', 'measured', 'wanted', 'reached'],
    rows: [...measureMatcher(codebook, material), ...measureAgainstWink(codebook, compiled, material)],
  })
  writeMeasurement({
    name: 'speed-stages',
    title: 'Speed of the stages',
    about: `Millions of characters per second, and the share of the whole time. English voices include wink-nlp.\n${on}`,
    columns: ['stage', 'fr', 'fr share', 'en', 'en share'],
    rows: measureStages(compiled, material),
  })
  writeMeasurement({
    name: 'speed-long-input',
    title: 'A long input on the command line',
    about: [
      '`contrechamp score` on JSONL, from its start to its end. Memory is the highest resident size of the process with its',
      'threads and of those it started; wanted: below 300 MB. “Same” is the output to the byte, against one job.',
      on,
    ].join('\n'),
    columns: ['jobs', 'MB', 'seconds', 'MB/s', 'memory in MB', 'same'],
    rows: await measureLongInput(material),
  })
  return 0
}
