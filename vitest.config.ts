import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@hutong/source'] };
const ssr = { resolve: { conditions: ['@hutong/source', 'node'] } };
const shared = { environment: 'node', pool: 'threads', testTimeout: 30_000, hookTimeout: 60_000 } as const;
const sources = ['packages/*/src/**', 'examples/*/src/**'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          ...shared,
          name: 'unit',
          include: sources.map((path) => `${path}/*.test.ts`),
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.services.test.ts'],
        },
      },
      {
        resolve,
        ssr,
        test: {
          ...shared,
          name: 'services',
          include: sources.map((path) => `${path}/*.services.test.ts`),
          exclude: ['**/node_modules/**', '**/dist/**'],
          fileParallelism: false,
        },
      },
    ],
  },
});
