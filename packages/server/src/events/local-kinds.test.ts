import { formatDateTime, formatUrn, parseDuration } from '@hutong/standard';
import { createLocalCodes, localListSchema } from '@hutong/standard/local-lists';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { device, grid, reading } from '../__fixtures__/community.ts';
import { startTestPlatform, type TestPlatform } from '../__fixtures__/test-platform.ts';

// An invented list: smoke in a courtyard is more urgent than smoke elsewhere.
const localCodes = createLocalCodes([
  localListSchema.parse({
    localList: 'example-events',
    title: { zh: '示例区事件清单', en: 'Events of an example district' },
    list: 'ht-event-kind',
    authority: '340111',
    version: '1',
    source: 'invented for this test',
    codes: [
      {
        code: 'e07',
        zh: '天井杂物起烟',
        below: '010102',
        facts: { grade: '01', limits: { accept: 'PT1M', handle: 'PT10M' } },
      },
    ],
  }),
]);

const listed = '010102.x-340111-e07';
const foreign = '010102.x-330100-z9';

describe('an event of a local kind', () => {
  let server: TestPlatform;
  beforeAll(async () => {
    server = await startTestPlatform({ localCodes });
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  const report = (kind: string) =>
    server.call('reportEvent', {
      body: {
        division: grid.division,
        kind,
        source: 'grid-report',
        headline: '示例：起烟',
        reporter: 'worker-01',
        grid: grid.id,
      },
    });
  const warning = (kind: string, grade: string) => ({
    id: formatUrn('Warning', 'example', 'w-local'),
    type: 'Warning',
    specVersion: '1.0',
    division: grid.division,
    provenance: { system: 'example' },
    simulated: true,
    kind,
    grade,
    status: 'active',
    rule: 'example',
    headline: '示例：起烟',
    issuedAt: formatDateTime(server.clock.now()),
    grid: grid.id,
    device: formatUrn('Device', 'example', 'smoke-1'),
  });

  test('that its list knows has the grade and the limits of the list', async () => {
    const { status, body } = await report(listed);
    expect(status).toBe(201);
    const dueAt = formatDateTime(server.clock.now() + parseDuration('PT1M'));
    expect(body).toMatchObject({ kind: listed, grade: '01', tier: 'community', limits: [{ phase: 'accept', dueAt }] });
  });

  test('of an authority whose list is not loaded is handled as its parent (HT-COD-005)', async () => {
    const { status, body } = await report(foreign);
    const { body: parent } = await report('010102');
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: foreign, grade: parent.grade, tier: parent.tier, limits: parent.limits });
  });

  test.each([
    ['that its list lacks', '010102.x-340111-e99', 'HT-COD-004'],
    ['below no national kind', '999999.x-340111-e07', 'HT-COD-002'],
    ['that is malformed', '010102.x-340111', 'HT-COD-001'],
  ])('%s is refused with its place', async (_, kind, requirement) => {
    const { status, body } = await report(kind);
    expect(status).toBe(400);
    expect(body.issues[0]).toMatchObject({ pointer: '/kind', code: 'HT1016', requirement });
  });

  test('that its list lacks is refused at the door too', async () => {
    const [result] = (await server.send(warning('010102.x-340111-e99', '02'))).results;
    expect(result.status).toBe('rejected');
    expect(result.issues).toEqual([
      expect.objectContaining({ code: 'HT1016', pointer: '/kind', requirement: 'HT-COD-004' }),
    ]);
  });

  test.each([
    ['its list', listed, 'PT10M'],
    ['its parent', foreign, 'PT30M'],
  ])('that a warning names is dispatched with the limits of %s', async (_, kind, handle) => {
    await server.send(grid, device('smoke-1', 'smoke-detector'), warning(kind, '02'));
    const [event] = (await server.call('listEvents')).body.items;
    expect(event).toMatchObject({ kind, state: 'dispatched', assignee: 'worker-01' });
    const limit = event.limits.find(({ phase }: { phase: string }) => phase === 'handle');
    expect(limit.dueAt).toBe(formatDateTime(server.clock.now() + parseDuration(handle)));
  });

  test('is found by whoever asks for its parent, and not by its neighbour', async () => {
    await report(listed);
    const of = async (kind: string): Promise<string[]> =>
      (await server.call('listEvents', { query: { kind } })).body.items.map((event: { kind: string }) => event.kind);
    expect(await of('010102')).toEqual([listed]);
    expect(await of(listed)).toEqual([listed]);
    expect(await of('010101')).toEqual([]);
    expect(await of('01010')).toEqual([]);
  });

  test('may come from a device of a local kind, which raises what its parent raises', async () => {
    const local = device('smoke-1', 'smoke-detector.x-340111-c1');
    await server.send(grid, local, reading(local.id, 'smoke.alarm', true, server.clock.now()));
    expect((await server.call('listWarnings')).body.items).toMatchObject([{ rule: 'smoke-alarm', device: local.id }]);
  });
});
