import { adapterIds } from '@hutong/adapters';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { listAdapters, type AdaptersListResult } from './list.ts';
import { showAdapter } from './show.ts';

describe('adapters as results', () => {
  it('lists every adapter of the catalogue', async () => {
    const { adapters } = checkResult<AdaptersListResult>('adapters list', await listAdapters());
    expect(adapters.map(({ id }) => id)).toEqual([...adapterIds]);
  });

  it.each([...adapterIds])('shows %s with references and evidence for each quirk', async (id) => {
    const adapter = await showAdapter(id);
    checkResult('adapters show', adapter);
    expect(adapter.references.length).toBeGreaterThan(0);
    for (const { evidence } of adapter.quirks) expect(evidence).not.toBe('');
  });
});
