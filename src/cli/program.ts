import { Command, CommanderError } from 'commander'
import { type CommandDefinition, Failure, type Terminal, UsageError } from './command.ts'
import { commands } from './commands.ts'

const PROGRAM = 'Reads news reports on a story and keeps a ledger in which every line points at the words it rests on.'

function examplesText(definition: CommandDefinition): string {
  const width = Math.max(...definition.examples.map(({ call }) => call.length))
  return ['', 'Examples:', ...definition.examples.map(({ call, does }) => `  ${call.padEnd(width)}  ${does}`)].join(
    '\n',
  )
}

function add(
  program: Command,
  definition: CommandDefinition,
  terminal: Terminal,
  finish: (code: number) => void,
): void {
  const command = program.command(definition.name).summary(definition.summary).description(definition.description)
  for (const { name, description } of definition.args) command.argument(name, description)
  for (const { flags, description, parse } of definition.options) {
    if (parse) command.option(flags, description, parse)
    else command.option(flags, description)
  }
  command.addHelpText('after', examplesText(definition))
  command.action(async () => {
    const args = command.processedArgs.flat().filter((arg): arg is string => typeof arg === 'string')
    finish(await definition.run(args, command.opts(), terminal))
  })
}

/** To `help` with a command that is none, Commander tells all the commands, and not what is wrong. */
function withoutVainHelp(argv: readonly string[]): readonly string[] {
  const [first, second] = argv
  const isVain = first === 'help' && second !== undefined && !commands.some(({ name }) => name === second)
  return isVain ? [second] : argv
}

/**
 * Runs one call of the command line.
 * @param argv the words after the program's name
 * @returns the exit code: 0 done, 1 something could not be read or written, 2 called wrongly
 */
export async function run(argv: readonly string[], terminal: Terminal, version: string): Promise<number> {
  let code = 0
  const program = new Command('reckon').description(PROGRAM).version(version)
  program.exitOverride().configureOutput({
    writeOut: (text) => terminal.stdout.write(text),
    writeErr: (text) => terminal.stderr.write(text),
    outputError: (text, write) => write(text.replace(/^error: /u, 'reckon: ')),
  })
  program.configureHelp({ helpWidth: terminal.width })
  for (const definition of commands) {
    add(program, definition, terminal, (result) => {
      code = result
    })
  }
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program)
  try {
    await program.parseAsync([...withoutVainHelp(argv)], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof UsageError || error instanceof Failure)) throw error
    terminal.stderr.write(`reckon: ${error.message}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}
