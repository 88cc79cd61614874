import type { Readable, Writable } from 'node:stream'

/** The streams that a command reads and writes, and what it knows of the terminal. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Columns of standard output; 80 where it is no terminal. */
  readonly width: number
  readonly colour: boolean
  /** Whether a person watches standard error. */
  readonly watched: boolean
}

/** An option: `flags` in commander's notation ("--html <file>"), told once for help, documents and parser. */
export interface OptionDefinition {
  readonly flags: string
  readonly description: string
  readonly parse?: (value: string) => unknown
}

/** A command, told once: the parser, `--help` and docs/commands.md are made from it. */
export interface CommandDefinition {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it does, reads and prints, in full. */
  readonly description: string
  readonly args: readonly { readonly name: string; readonly description: string }[]
  readonly options: readonly OptionDefinition[]
  readonly examples: readonly { readonly call: string; readonly does: string }[]
  /** @returns the exit code: 0, or 1 where something could not be read or done. */
  run(args: readonly string[], options: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<number>
}

/** Why a command that was called rightly can't go on. It ends with 1. */
export class Failure extends Error {}

/** A mistake in how a command was called; its message says what to do. */
export class UsageError extends Error {}
