import { operations } from '@hutong/contract';
import { createLocalCodes, localListSchema } from '@hutong/standard/local-lists';
import { describe, expect, it } from 'vitest';
import { localListHandlers } from './local-lists.ts';

const list = localListSchema.parse({
  localList: 'example-street-events',
  title: { zh: '示例街道事件', en: 'Events of an example street' },
  list: 'ht-event-kind',
  authority: '340111999',
  version: '2026-01',
  source: '示例',
  codes: [{ code: 'A1', zh: '阳台堆放杂物', en: 'Things stored on a balcony', below: '010101' }],
});

const call = (id: string) => ({ parameters: { id } }) as never;

describe('the local lists of a platform', () => {
  it('are there for whoever writes to it', async () => {
    expect(operations.listLocalLists.scopes).toEqual([]);
    const { listLocalLists, getLocalList } = localListHandlers({ localCodes: createLocalCodes([list]) });
    const { codes, ...facts } = list;
    expect(await listLocalLists(call(''))).toEqual({ items: [{ ...facts, codeCount: codes.length }] });
    // What a vendor stores is a local list again.
    expect(localListSchema.parse(await getLocalList(call(list.localList)))).toEqual(list);
    await expect(getLocalList(call('other'))).rejects.toMatchObject({ code: 'HT5003' });
  });

  it('are none where none was loaded', async () => {
    const { listLocalLists } = localListHandlers({ localCodes: undefined });
    expect(await listLocalLists(call(''))).toEqual({ items: [] });
  });
});
