import { createTestDatabase } from '../__fixtures__/test-database.ts';
import { describeStore } from './__fixtures__/describe-store.ts';
import { openPostgres } from './open-postgres.ts';

describeStore(
  'PostgreSQL',
  async () => {
    const database = await createTestDatabase();
    const store = await openPostgres(database.url);
    return {
      ...store,
      async close() {
        await store.close();
        await database.drop();
      },
    };
  },
  true,
);
