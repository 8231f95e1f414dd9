import { createTestDatabase } from '../__fixtures__/test-database.ts';
import { describeStore } from './__fixtures__/describe-store.ts';
import { openPostgres } from './open-postgres.ts';

describeStore(
  'PostgreSQL',
  async () => {
    const { url, drop } = await createTestDatabase();
    const store = await openPostgres(url);
    return {
      ...store,
      async close() {
        await store.close();
        await drop();
      },
    };
  },
  true,
);
