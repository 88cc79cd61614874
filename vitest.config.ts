import { configDefaults, defineConfig } from 'vitest/config'

/** Put others in place of modules or globals of ours. */
const ALONE = ['src/web/answers/kept.test.ts', 'src/work/analyses.test.ts', 'src/work/desk.test.ts']

/** Share one PostgreSQL server. */
const ON_POSTGRES = [
  'src/serve/postgres.test.ts',
  'src/store/migrations/migrate.test.ts',
  'src/store/open.test.ts',
  'src/store/store.test.ts',
  'src/work/queue/workers.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'training/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE, ...ON_POSTGRES],
          // A process for each file spent half the time on loading the program and its weights again.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ON_POSTGRES,
          globalSetup: 'src/store/testing/shared-postgres.ts',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
