import { operations, recipientScopes, type Operation, type OperationId } from '@hutong/contract';
import {
  entities,
  exposureOf,
  findEntity,
  governanceTiers,
  sharePolicy,
  ShareListItem,
  type Entity,
  type GovernanceTier,
} from '@hutong/standard';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestPlatform, type TestAnswer, type TestPlatform } from '../__fixtures__/test-platform.ts';

type Stored = Readonly<Record<string, unknown>>;

const types = Object.keys(entities).filter((type) => findEntity(type)?.restricted !== true);
const examples = types.map((type) => findEntity(type)?.example as Stored);
/** What holds the examples, tier by tier. */
const territories: Readonly<Record<GovernanceTier, string>> = {
  community: '340111999001',
  street: '340111999000',
  district: '340111000000',
  city: '340100000000',
  province: '340000000000',
};
const idOf = (type: string): string => String(findEntity(type)?.example['id']);

/** Texts of a record that a unit of a tier may not have, as far as they stand in no field that it may have. */
function hiddenTexts(record: Stored, tier: GovernanceTier): string[] {
  const { fields, type } = findEntity(String(record['type'])) as Entity;
  const shown = (name: string): boolean => {
    const field = fields[name];
    return field !== undefined && exposureOf(field, sharePolicy(tier), type, name) === 'show';
  };
  const texts = Object.entries(record).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const open = JSON.stringify(Object.fromEntries(Object.entries(record).filter(([name]) => shown(name))));
  return texts.flatMap(([name, value]) => (shown(name) || value.length < 3 || open.includes(value) ? [] : [value]));
}

describe('a token of another unit', () => {
  let server: TestPlatform;
  let reported: string;
  const tokens = new Map<GovernanceTier, string>();
  beforeAll(async () => {
    server = await startTestPlatform();
    const answer = await server.send(...examples);
    expect(answer.results.filter(({ status }: { status: string }) => status === 'rejected')).toEqual([]);
    const report = async (division: string): Promise<string> => {
      const facts = { kind: '010101', source: 'grid-report', headline: '示例', description: '哨兵：不得外传的内容' };
      return (await server.call('reportEvent', { body: { ...facts, division, reporter: 'worker-01' } })).body.id;
    };
    reported = await report('340111999001');
    await report('340111998001');
    for (const tier of Object.keys(governanceTiers) as GovernanceTier[])
      tokens.set(
        tier,
        await server.tokenFor(`unit-${tier}`, recipientScopes, { recipient: tier, territory: territories[tier] }),
      );
  });
  afterAll(() => server.close());

  /** A record as it is stored, of which a copy was shown. */
  const stored = async (id: string): Promise<Stored> =>
    examples.find((example) => example['id'] === id) ??
    ((await server.call('getRecord', { parameters: { id } })).body as Stored);

  const readStream = async (token: string): Promise<Stored[]> => {
    const stop = new AbortController();
    const headers = { authorization: `Bearer ${token}`, 'last-event-id': '0' };
    const response = await server.fetch('/v1/stream', { headers, signal: stop.signal });
    if (response.body === null) throw new Error('the stream has no body');
    let text = '';
    for await (const part of response.body) {
      text += new TextDecoder().decode(part);
      if (text.includes('"subject":"urn:hutong:event')) break;
    }
    stop.abort();
    return [...text.matchAll(/^data: (.+)$/gm)].map(([, data = '']) => (JSON.parse(data) as { data: Stored }).data);
  };

  const answered = async (id: OperationId, token: string, call: object = {}): Promise<TestAnswer['body']> => {
    const { status, body } = await server.call(id, { token, ...call });
    expect(status, id).toBe(200);
    return body;
  };

  /** Every exit that shows records, as somebody of another unit can use it. */
  const exits: Partial<Record<OperationId, (token: string) => Promise<Stored[]>>> = {
    listRecords: async (token) => {
      const pages: Stored[][] = [];
      for (const type of types) pages.push((await answered('listRecords', token, { query: { type } })).items);
      return pages.flat();
    },
    getRecord: async (token) => {
      const found: Stored[] = [];
      for (const type of types.filter((name) => name !== 'Observation'))
        found.push(await answered('getRecord', token, { parameters: { id: idOf(type) } }));
      return found;
    },
    listObservations: async (token) => {
      const query = { device: String(entities.Observation.example['device']) };
      return (await answered('listObservations', token, { query })).items;
    },
    listLatest: async (token) => (await answered('listLatest', token)).items,
    listWarnings: async (token) => (await answered('listWarnings', token)).items,
    listEvents: async (token) => (await answered('listEvents', token)).items,
    getEvent: async (token) => {
      const { event, actions } = await answered('getEvent', token, { parameters: { id: reported } });
      return [event, ...actions];
    },
    streamChanges: readStream,
  };

  test('has a case here for every exit that it can reach and that shows records', () => {
    const reachable = Object.values<Operation>(operations).filter(
      ({ showsRecords, scopes }) =>
        showsRecords && scopes.every((scope) => (recipientScopes as readonly string[]).includes(scope)),
    );
    expect(Object.keys(exits).sort()).toEqual(reachable.map(({ id }) => id).sort());
  });

  test.each(Object.keys(exits) as (keyof typeof exits)[])('receives from %s nothing above its tier', async (id) => {
    for (const [tier, token] of tokens) {
      const shown = (await exits[id]?.(token)) ?? [];
      expect(shown.length).toBeGreaterThan(0);
      for (const record of shown) {
        const original = await stored(String(record['id']));
        const text = JSON.stringify(record);
        for (const hidden of hiddenTexts(original, tier))
          expect(text, `${id} to ${tier}: ${String(record['type'])}`).not.toContain(hidden);
      }
    }
  });

  test.each(Object.keys(exits) as (keyof typeof exits)[])('receives from %s nothing of another street', async (id) => {
    const other = { recipient: 'street', territory: '340111998000' } as const;
    const token = await server.tokenFor('street-998', recipientScopes, other);
    if (id === 'getRecord' || id === 'getEvent') {
      for (const asked of id === 'getEvent' ? [reported] : types.map((type) => idOf(type)))
        expect((await server.call(id, { token, parameters: { id: asked } })).status, asked).toBe(404);
    } else {
      const shown = (await exits[id]?.(token)) ?? [];
      expect(shown.map(({ division }) => division).filter((division) => division !== '340111998001')).toEqual([]);
      expect(shown.length > 0).toBe(['listRecords', 'listEvents', 'streamChanges'].includes(id));
    }
  });

  test('asks for a division beyond its territory and receives its own part of it', async () => {
    const token = tokens.get('community') ?? '';
    const list = async (division: string) =>
      (await server.call('listRecords', { token, query: { type: 'Device', division } })).body.items.length;
    expect(await list(territories.city)).toBe(await list(territories.community));
    expect(await list('340111998000')).toBe(0);
  });

  test('sees what is shared without condition, and that it is a copy with parts left out', async () => {
    const { body } = await server.call('getRecord', {
      token: tokens.get('street') ?? '',
      parameters: { id: idOf('Resident') },
    });
    expect(body).toMatchObject({ id: idOf('Resident'), type: 'Resident', populationType: '01', maskedCopy: true });
    expect(body.name).not.toContain('示例');
  });

  test('reads records of special groups in no way', async () => {
    for (const token of tokens.values()) {
      const { status } = await server.call('listRecords', { token, query: { type: 'ReleasedPerson', purpose: 'law' } });
      expect(status).toBe(403);
    }
  });

  test('receives what an item of the share list adds, as long as the item is stored and valid', async () => {
    const id = 'urn:hutong:share-list-item:example:sli-9';
    const item = {
      ...ShareListItem.example,
      id,
      entityType: 'Resident',
      fields: ['name'],
      masked: false,
      expiresOn: '2026-03-03',
    };
    const token = await server.tokenFor('partner', recipientScopes, {
      recipient: 'district',
      territory: territories.district,
      share: id,
    });
    const name = async (): Promise<string> =>
      (await server.call('getRecord', { token, parameters: { id: idOf('Resident') } })).body.name;
    const whole = String(entities.Resident.example['name']);
    expect(await name()).not.toBe(whole);
    await server.send(item);
    expect(await name()).toBe(whole);
    await server.send({ ...item, masked: true });
    expect(await name()).not.toBe(whole);
    await server.send({ ...item, expiresOn: '2026-03-01' });
    expect(await name()).not.toBe(whole);
  });

  test.each([
    [{ scopes: ['records:read', 'privacy:read'], recipient: 'city', territory: territories.city }, '/scopes/1'],
    [{ scopes: ['special:read'], recipient: 'community', territory: territories.community }, '/scopes/0'],
    [{ scopes: ['records:write'], recipient: 'street', territory: territories.street }, '/scopes/0'],
    [{ scopes: ['records:read'], share: 'urn:hutong:share-list-item:example:x' }, '/recipient'],
    [{ scopes: ['records:read'], territory: territories.street }, '/recipient'],
    [{ scopes: ['records:read'], recipient: 'street' }, '/territory'],
    [{ scopes: ['records:read'], recipient: 'street', territory: territories.district }, '/territory'],
    [{ scopes: ['records:read'], recipient: 'street', territory: '340111' }, '/territory'],
    [{ scopes: ['records:read'], recipient: 'country' }, '/recipient'],
  ])('is refused with %j', async (facts, pointer) => {
    const { status, body } = await server.call('createToken', { body: { name: 'n', system: 's', ...facts } });
    expect([status, body.code]).toEqual([400, 'HT5004']);
    expect(body.issues).toMatchObject([{ pointer }]);
  });

  test('keeps its tier where tokens are listed', async () => {
    const { body } = await server.call('listTokens');
    expect(body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ system: 'unit-city', recipient: 'city' })]),
    );
  });
});
