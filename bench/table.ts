import type { Figure } from './figure.ts'

const COLUMNS = ['set', 'figure', 'now', 'change', 'reach', 'best existing tool'] as const

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 })

/** Figures as an aligned table, each beside its change since an earlier run, the goal, and the best existing tool. */
export function table(figures: readonly Figure[], before: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const old = before.find(({ set, name }) => set === figure.set && name === figure.name)
    const change = old === undefined ? '' : figure.value - old.value
    return [
      figure.set,
      figure.name,
      number(figure.value),
      change === '' ? 'new' : `${change > 0 ? '+' : ''}${number(change)}`,
      figure.reach === undefined ? '' : `${figure.value >= figure.reach ? '✓' : '✗'} ${number(figure.reach)}`,
      figure.rival ? `${number(figure.rival.value)} ${figure.rival.tool}` : '',
    ]
  })
  const widths = COLUMNS.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] as string).length)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 2 || i === 3 ? cell.padStart(widths[i] as number) : cell.padEnd(widths[i] as number)))
      .join('  ')
      .trimEnd()
  return [line(COLUMNS), ...rows.map(line)].join('\n')
}
