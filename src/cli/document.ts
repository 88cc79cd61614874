import type { CommandDefinition } from './command.ts'
import { commands } from './commands.ts'

/** In a table of GitHub's Markdown a bar ends the cell, between backticks too. */
const cell = (text: string): string => text.replace(/\|/gu, '\\|')

function section({ name, description, args, options, examples }: CommandDefinition): string {
  const rows = [
    ...args.map((arg) => [arg.name, arg.description] as const),
    ...options.map((option) => [option.flags, option.description] as const),
  ]
  return [
    `## reckon ${name}`,
    description,
    ['| | |', '| --- | --- |', ...rows.map(([what, does]) => `| \`${cell(what)}\` | ${cell(does)} |`)].join('\n'),
    examples.map(({ call, does }) => `- \`${call}\`: ${does}`).join('\n'),
  ].join('\n\n')
}

/** docs/commands.md, from the same definitions as the help. */
export function commandsDocument(): string {
  const head = [
    '# Commands',
    'Made from the commands’ definitions by `npm run documents`. In a checkout each runs as `npm run -s reckon -- COMMAND …`.',
    'Exit codes: 0 done; 1 something could not be read or written, what was read is printed all the same; 2 called wrongly.',
  ]
  return `${[...head, ...commands.map(section)].join('\n\n')}\n`
}
