import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger/ledger.ts'
import { openStore } from '../store/open.ts'
import { explainCommand } from './commands/explain.ts'
import { commands } from './commands.ts'
import { run } from './program.ts'
import { call } from './testing/call.ts'

const ledgerOf = async (args: readonly string[]): Promise<Ledger> =>
  JSON.parse((await call(['ledger', ...args, '--json'])).out)

const folder = mkdtempSync(join(tmpdir(), 'reckon-cli-'))
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const rules = file('rules.json', '[]')

describe('the command line', () => {
  test('tells its version and, for every command, its help with all options and examples', async () => {
    expect((await call(['--version'])).out.trim()).toBe('1.2.3')
    const { out } = await call(['--help'])
    for (const { name, options, examples } of commands) {
      expect(out).toContain(name)
      const help = await call([name, '--help'])
      expect(help.code).toBe(0)
      for (const { flags } of options) expect(help.out).toContain(flags)
      for (const { call: example } of examples) expect(help.out).toContain(example)
    }
  })

  test.each([
    [['ledger'], 'name the reports to read'],
    [['annotate', 'x.txt', '--threads', '0'], '--threads'],
    [['annotate', 'x.txt', '--jsonl', '--conllu'], 'choose one'],
    [['ledger', 'x.txt', '--yaml'], 'reckon: unknown option'],
    [['ledger', 'x.txt', '--md'], 'reckon: option'],
    [['reckon'], 'reckon: unknown command'],
    [['help', 'ledgr'], 'Did you mean ledger'],
    [['ledger', 'x.txt', '--json', '--html', '-'], 'only one of'],
    [['ledger', 'x.txt', '--md', '-', '--html', '-'], 'only one of'],
    [['backup'], 'missing required argument'],
  ])('called wrongly (%j) says how, and ends with 2', async (args, words) => {
    const { code, err, out } = await call(args)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(err + out).not.toMatch(/\n\s+at /u)
  })

  test.each([
    ['work', '--once'],
    ['watch', '--failed'],
    ['mcp', '--read-only'],
    ['backup', 'copy.sqlite'],
  ])('a desk that is only read has to be there: %s', async (...args) => {
    const mistyped = join(folder, 'dsek.sqlite')
    expect(await call([...args, '--store', mistyped])).toEqual({
      code: 1,
      out: '',
      err: `reckon: ${mistyped}: there is no such store; name the file of a desk with --store\n`,
    })
    expect(existsSync(mistyped)).toBe(false)
  })

  test('a desk is copied, and a PostgreSQL database left to its own program', async () => {
    const [desk, copy] = [join(folder, 'desk.sqlite'), join(folder, 'copy.sqlite')]
    await (await openStore(desk)).close()
    expect(await call(['backup', copy, '--store', desk])).toEqual({ code: 0, out: '', err: `wrote ${copy}\n` })
    expect((await call(['backup', copy, '--store', desk])).err).toContain('is there already')
    const shared = await call(['backup', join(folder, 'x'), '--store', 'postgres://127.0.0.1:1/x'])
    expect(shared).toMatchObject({ code: 1, err: expect.stringContaining('pg_dump') })
  })

  test('annotations are printed as reports come, not when all have come', async () => {
    const many = mkdtempSync(join(folder, 'many-'))
    const files = Array.from({ length: 60 }, (_, i) => join(many, `${100 + i}.txt`))
    for (const name of files) writeFileSync(name, 'Police said three people died.')
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    stdout.once('data', () => rmSync(files.at(-1) ?? ''))
    const terminal = { stdin: Readable.from([]), stdout, stderr, width: 80, colour: false, watched: false }
    stdout.resume()
    const code = await run(['annotate', many, '--threads', '1'], terminal, '1.2.3')
    expect(code).toBe(1)
    expect(String(stderr.read())).toContain('159.txt: no such file')
  })

  test('what can’t be read is told with its place, the rest is printed, and the end is 1', async () => {
    const path = file('mixed.jsonl', '{"id":"good","text":"Two people died, police said."}\nnonsense\n')
    const { code, out, err } = await call(['annotate', path])
    expect(code).toBe(1)
    expect(err).toContain(`reckon: ${path}:2: not JSON`)
    expect(err).toContain('mend or take out the line')
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(out)).toMatchObject({ id: 'good' })
  })

  test.each([['ledger'], ['annotate'], ['export', 'json'], ['explain', 'm1'], ['replay', rules]])(
    '%s says that nothing could be read, and why',
    async (...args) => {
      const { code, out, err } = await call([...args, join(folder, 'nowhere')])
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/no such file or folder.*\nreckon: nothing could be read\n$/u)
    },
  )

  test.each([
    [['ledger', '--html', join(folder, 'no', 'such', 'folder.html')], "can't be written (ENOENT)"],
    [['export', 'json', '--out', folder], 'is a folder'],
  ])('%j: what can’t be written is told before anything is read', async (args, problem) => {
    const { code, out, err } = await call([...args, join(folder, 'nowhere')])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(problem)
    expect(err).not.toContain('nowhere')
  })
})

describe('annotate', () => {
  test('prints a line a report, each span of which is its words', async () => {
    const { code, out } = await call(['annotate', 'examples', '--jsonl'])
    expect(code).toBe(0)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(9)
    for (const { text, quantities, times, mentions } of lines) {
      for (const one of [...quantities, ...times, ...mentions]) expect(text.slice(one.start, one.end)).toBe(one.text)
    }
  })

  test('prints CoNLL-U with ten columns', async () => {
    const { out } = await call(['annotate', '-', '--conllu'], 'Two people died, police said.')
    const rows = out.split('\n').filter((line) => /^\d/u.test(line))
    expect(rows.map((row) => row.split('\t')[1])).toEqual(['Two', 'people', 'died', ',', 'police', 'said', '.'])
    for (const row of rows) expect(row.split('\t')).toHaveLength(10)
  })

  test('is the same for any number of threads', async () => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((threads) => call(['annotate', 'examples', '--threads', threads])),
    )
    expect(three?.out).toBe(one?.out)
  })
})

describe('ledger', () => {
  test('points at words of the reports only', async () => {
    const ledger = await ledgerOf(['examples'])
    const texts = new Map(
      (await call(['annotate', 'examples'])).out
        .trim()
        .split('\n')
        .map((line) => {
          const { id, text } = JSON.parse(line)
          return [id, text]
        }),
    )
    const check = (value: unknown): void => {
      if (Array.isArray(value)) {
        for (const one of value) check(one)
        return
      }
      if (typeof value !== 'object' || value === null) return
      const { article, start, end } = value as Record<string, unknown>
      if (typeof article === 'string' && typeof start === 'number' && typeof end === 'number') {
        expect(texts.get(article)?.slice(start, end).length).toBe(end - start)
        expect(end).toBeGreaterThan(start)
      }
      Object.values(value).forEach(check)
    }
    check(ledger)
    expect(ledger.articles).toHaveLength(9)
  })

  test('is the same for the reports in any order', async () => {
    const files = ['meridian-1', 'courier-1', 'post-1', 'post-2'].map((name) => `examples/${name}.txt`)
    const [first, second] = await Promise.all([ledgerOf(files), ledgerOf([...files].reverse())])
    expect(second).toEqual(first)
  })

  test('is one of all reports that are said to be one story; few that come out as several say how', async () => {
    const reports = [
      file('quay.txt', 'Three cranes were sold by the port of Arrel on Monday, its director said.'),
      file('bees.txt', 'A swarm of bees closed the library of Tarrin for two hours on Friday.'),
    ]
    const apart = await call(['ledger', ...reports, '--json'])
    expect(apart.err).toContain('--one-story')
    expect(JSON.parse(apart.out).stories).toHaveLength(2)
    const together = await call(['ledger', ...reports, '--json', '--one-story'])
    expect(together.err).not.toContain('--one-story')
    expect(JSON.parse(together.out).stories).toHaveLength(1)
  })

  test('is written as Markdown and as a page', async () => {
    const [md, html] = [join(folder, 'l.md'), join(folder, 'l.html')]
    const { code, out } = await call(['ledger', 'examples', '--md', md, '--html', html])
    expect([code, out]).toEqual([0, ''])
    expect(readFileSync(md, 'utf8')).toMatch(/^# /u)
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/iu)
    expect((await call(['ledger', 'examples', '--md', '-'])).out).toBe(readFileSync(md, 'utf8'))
  })
})

describe('explain', () => {
  test('tells the trail of every line that a ledger has', async () => {
    const ledger = await ledgerOf(['examples'])
    for (const { id, measures, claims } of ledger.stories) {
      for (const line of [...measures.slice(0, 2), ...claims.slice(0, 2)]) {
        const { code, out } = await call(['explain', `${id}/${line.id}`, 'examples'])
        expect(code).toBe(0)
        expect(out).toMatch(/\[[\w.+-]+\]/u)
      }
    }
  })

  test.each(explainCommand.examples.map((example) => example.call))('%s finds what it names', async (example) => {
    const { code, out } = await call(example.split(' ').slice(1))
    expect(code).toBe(0)
    expect(out).toMatch(/\[[\w.+-]+\]/u)
  })

  test('tells what was found in a stretch of a report', async () => {
    const { out } = await call(['explain', 'stdin:0-40', '-'], 'About 200 people died on Monday, police said.')
    expect(out).toContain('“200”')
    expect(out).toContain('police')
  })

  test('says so where there is no such line', async () => {
    const { code, err } = await call(['explain', 'm9999', 'examples'])
    expect(code).toBe(1)
    expect(err).toContain('m9999')
  })
})
