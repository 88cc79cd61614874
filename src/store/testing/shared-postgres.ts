import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The connection string of the server that all tests of a run share. */
    readonly postgres: string
  }
}

/** Starts the server before the first test that wants it; vitest calls this once a run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  provide('postgres', server.url)
  return () => server.stop()
}

/** The connection string of a new, empty database on the shared server. */
export async function emptyDatabase(): Promise<string> {
  const url = new URL(inject('postgres'))
  const client = new pg.Client(url.href)
  await client.connect()
  url.pathname = `/test_${randomUUID().replaceAll('-', '')}`
  await client.query(`create database ${url.pathname.slice(1)}`)
  await client.end()
  return url.href
}
