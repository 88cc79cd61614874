import type { Statement } from '../../claims/statement.ts'
import type { Field } from '../field.ts'
import type { StatedObjection } from '../objections/objection.ts'

/** A statement that an objection is aimed at, and how that was found. */
export interface Target {
  readonly statement: Statement
  readonly rule: string
  readonly because: string
}

/**
 * One way in which a story tells what an objection is aimed at. Null where the objection isn't of the kind that it
 * answers for, or nothing is found, and the next may be asked; empty where nothing else can be meant.
 */
export type Finder = (objection: StatedObjection, field: Field) => readonly Target[] | null
