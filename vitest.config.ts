import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const resolve = { conditions: ['@hutong/source'] };
const ssr = { resolve: { conditions: ['@hutong/source', 'node'] } };
const shared = { environment: 'node', pool: 'threads', testTimeout: 30_000, hookTimeout: 60_000 } as const;
const sources = ['packages/*/src/**', 'examples/*/src/**'];

/** Starts the longest files first, so that no core waits for one of them at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longest = [
      'kill-matrix/kill-matrix.test',
      'guides.test',
      'readme-examples.test',
      'agrees-with-schema.test',
      'durability.test',
      'soak.test',
      'server/src/node.test',
    ];
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.includes(name));
      return index === -1 ? longest.length : index;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // The default leaves one core idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        ssr,
        test: {
          ...shared,
          name: 'unit',
          // Files leave nothing behind that another could trip over; a module graph for each of them costs half the time.
          isolate: false,
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
