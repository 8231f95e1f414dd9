import { describeStore } from './__fixtures__/describe-store.ts';
import { openPglite } from './open-pglite.ts';

describeStore('PGlite in memory', () => openPglite(), false);
