import { defineConfig } from 'vitest/config';

const onOneApplicationEach = {
  pool: 'forks' as const,
  isolate: true,
  fileParallelism: true,
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 240_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] } },
      {
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts'],
          globalSetup: 'tests/support/prepare-sqlite.ts',
          ...onOneApplicationEach,
        },
      },
      {
        test: {
          name: 'postgres',
          include: ['tests/api/**/*.test.ts'],
          globalSetup: 'tests/support/prepare-postgres.ts',
          ...onOneApplicationEach,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/support/prepare-browser.ts',
          ...onOneApplicationEach,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
        },
      },
    ],
  },
});
