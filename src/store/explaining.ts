import type { DatabaseConnection, Dialect } from 'kysely'

/** A dialect whose connections throw what `problem` makes of an error, so that whoever reads is told what to do too. */
export function explaining(dialect: Dialect, problem: (error: unknown) => unknown): Dialect {
  const told = new WeakSet<DatabaseConnection>()
  const explain = (error: unknown): never => {
    throw problem(error)
  }
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (queries) => dialect.createIntrospector(queries),
    createDriver() {
      const driver = dialect.createDriver()
      const acquire = driver.acquireConnection.bind(driver)
      driver.acquireConnection = async (options) => {
        const connection = await acquire(options).catch(explain)
        // A pool hands the same connection out again and again.
        if (told.has(connection)) return connection
        told.add(connection)
        const execute = connection.executeQuery.bind(connection)
        connection.executeQuery = (query, options) => execute(query, options).catch(explain) as never
        return connection
      }
      return driver
    },
  }
}
