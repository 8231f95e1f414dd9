import { formatDateTime, parseDuration } from '@hutong/standard';
import { describe, expect, test } from 'vitest';
import { device, grid, reading, resident } from '../__fixtures__/community.ts';
import { sharedPlatform } from '../__fixtures__/shared-platform.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('from a reading to a closed event', () => {
  const platform = sharedPlatform();

  const list = async (id: 'listWarnings' | 'listEvents') => (await platform.server.call(id)).body.items;
  const moveTo = (time: number) => platform.server.call('setClock', { body: { now: formatDateTime(time) } });
  const smoke = device('smoke-1', 'smoke-detector');
  const alarm = (at: number, value = true) => reading(smoke.id, 'smoke.alarm', value, at);
  const raise = async () => {
    await platform.server.send(grid, smoke, alarm(platform.start));
    const [event] = await list('listEvents');
    return event;
  };
  const act = (id: string, body: object, headers?: Record<string, string>) =>
    platform.server.call('actOnEvent', { parameters: { id }, body, ...(headers === undefined ? {} : { headers }) });

  test('an alarm becomes a warning and an event that the grid worker has', async () => {
    const observation = alarm(platform.start - minute);
    await platform.server.send(grid, { ...smoke, house: 'urn:hutong:house:example:h-1' }, observation);
    const [warning] = await list('listWarnings');
    const [event] = await list('listEvents');
    expect(warning).toMatchObject({
      rule: 'smoke-alarm',
      evidence: [observation.id],
      device: smoke.id,
      event: event.id,
    });
    expect(event).toMatchObject({
      kind: warning.kind,
      grade: warning.grade,
      state: 'dispatched',
      tier: 'community',
      assignee: 'worker-01',
      grid: grid.id,
      warning: warning.id,
      occurredAt: observation.observedAt,
      simulated: true,
    });
    const limits = Object.fromEntries(event.limits.map((limit: { phase: string }) => [limit.phase, limit]));
    expect(limits.accept.metAt).toBe(formatDateTime(platform.start));
    expect(limits.dispatch.metAt).toBe(formatDateTime(platform.start));
    expect(limits.handle).toEqual({ phase: 'handle', dueAt: formatDateTime(platform.start + parseDuration('PT30M')) });
    const { actions } = (await platform.server.call('getEvent', { parameters: { id: event.id } })).body;
    expect(actions.map((action: { action: string; role: string }) => `${action.action} by ${action.role}`)).toEqual([
      'report by system',
      'accept by system',
      'dispatch by system',
    ]);
  });

  test('a condition raises once, and again only after it has ended', async () => {
    await platform.server.send(grid, smoke);
    const values = [true, true, false, false, true, true];
    for (const [index, value] of values.entries())
      await platform.server.send(alarm(platform.start + index * minute, value));
    expect(await list('listWarnings')).toHaveLength(2);
  });

  test('readings of one batch are judged in order of time, and a repeated reading not again', async () => {
    const readings = [true, false, true].map((value, index) => alarm(platform.start + index * minute, value));
    await platform.server.send(grid, smoke, ...readings.toReversed());
    await platform.server.send(...readings);
    expect(await list('listWarnings')).toHaveLength(2);
  });

  test('a late reading raises only what was not known', async () => {
    await platform.server.send(
      grid,
      smoke,
      alarm(platform.start + 10 * minute, true),
      alarm(platform.start + 20 * minute, false),
    );
    await platform.server.send(alarm(platform.start + 9 * minute, true));
    expect(await list('listWarnings')).toHaveLength(1);
    await platform.server.send(alarm(platform.start, false), alarm(platform.start - minute, true));
    expect(await list('listWarnings')).toHaveLength(2);
  });

  test('thresholds, unusable readings and other kinds of device', async () => {
    const station = device('air-1', 'air-station');
    const pm = (value: number, at: number, facts = {}) => reading(station.id, 'air.pm2_5', value, at, facts);
    await platform.server.send(
      grid,
      station,
      smoke,
      pm(149, platform.start),
      pm(400, platform.start + 1, { quality: 'bad' }),
    );
    expect(await list('listWarnings')).toEqual([]);
    await platform.server.send(
      pm(150, platform.start + 2),
      pm(151, platform.start + 3),
      reading(smoke.id, 'gas.alarm', true, platform.start),
    );
    expect((await list('listWarnings')).map(({ rule }: { rule: string }) => rule)).toEqual(['air-pm2_5']);
  });

  test('an alarm of a device that nobody registered is raised all the same, and waits for its dispatch', async () => {
    await platform.server.send(alarm(platform.start));
    const [event] = await list('listEvents');
    expect(event).toMatchObject({ state: 'accepted', device: smoke.id });
    expect(event.limits.map(({ phase }: { phase: string }) => phase)).toEqual(['accept', 'dispatch']);
  });

  test('an elderly person alone who opens no door for 24 hours', async () => {
    const alone = resident('alone', true);
    const family = resident('family', false);
    const doors = [
      device('door-1', 'door-magnet', { watches: alone.id }),
      device('door-2', 'door-magnet', { watches: family.id }),
    ];
    const opens = (index: number, at: number) => reading(doors[index]?.id ?? '', 'door.open', true, at);
    await platform.server.send(grid, alone, family, ...doors, opens(0, platform.start), opens(1, platform.start));
    await moveTo(platform.start + 23 * hour);
    await platform.server.send(
      opens(0, platform.start + 23 * hour),
      reading(doors[0]?.id ?? '', 'door.open', false, platform.start + 23 * hour + 1),
    );
    await moveTo(platform.start + 47 * hour - 1000);
    expect(await list('listWarnings')).toEqual([]);
    await moveTo(platform.start + 48 * hour);
    const [warning, ...others] = await list('listWarnings');
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      rule: 'elder-door-absence',
      device: doors[0]?.id,
      issuedAt: formatDateTime(platform.start + 47 * hour),
    });
    await moveTo(platform.start + 200 * hour);
    expect(await list('listWarnings')).toHaveLength(1);
    await platform.server.send(opens(0, platform.start + 200 * hour));
    await moveTo(platform.start + 225 * hour);
    expect(await list('listWarnings')).toHaveLength(2);
  });

  test('the worker handles it, the verifier closes it, and no limit passes any more', async () => {
    const { id } = await raise();
    const worker = { actor: 'worker-01', role: 'grid-worker' };
    const steps = [
      { ...worker, action: 'take' },
      { ...worker, action: 'handle', note: '到场' },
      { ...worker, action: 'feedback', note: '误报' },
      { actor: 'v-1', role: 'verifier', action: 'verify' },
      { actor: 'v-1', role: 'verifier', action: 'close' },
    ];
    for (const step of steps) expect((await act(id, step)).status).toBe(201);
    await moveTo(platform.start + 1000 * hour);
    const { event, actions } = (await platform.server.call('getEvent', { parameters: { id } })).body;
    expect(event).toMatchObject({ state: 'closed', closedAt: formatDateTime(platform.start), tier: 'community' });
    expect(event.limits.every(({ metAt, missed }: { metAt?: string; missed?: boolean }) => metAt && !missed)).toBe(
      true,
    );
    expect(actions).toHaveLength(8);
  });

  test('the reason of closing is one of the state that the step leads to, and goes when the event is opened again', async () => {
    const { id } = await raise();
    const worker = { actor: 'worker-01', role: 'grid-worker' };
    await act(id, { action: 'take', ...worker });
    await act(id, { action: 'feedback', ...worker, note: '已查看' });
    const verifier = { actor: 'verifier-01', role: 'verifier' };
    await act(id, { action: 'verify', ...verifier });
    const refused = await act(id, { action: 'close', ...verifier, closingReason: 'duplicate' });
    expect(refused.status).toBe(400);
    expect(refused.body.issues).toMatchObject([{ code: 'HT1012', pointer: '/closingReason' }]);
    const { event } = (await act(id, { action: 'close', ...verifier, closingReason: 'false-alarm' })).body;
    expect(event).toMatchObject({ state: 'closed', closingReason: 'false-alarm' });
    const again = (await act(id, { action: 'reopen', ...verifier, note: '复燃' })).body.event;
    expect(again).not.toHaveProperty('closingReason');
    expect(again).not.toHaveProperty('closedAt');
  });

  test('a limit that passes is missed, escalates one tier and reaches that tier’s dispatcher', async () => {
    const { id } = await raise();
    await moveTo(platform.start + 29 * minute);
    expect((await platform.server.call('getEvent', { parameters: { id } })).body.event.tier).toBe('community');
    await moveTo(platform.start + 31 * minute);
    const { event, actions } = (await platform.server.call('getEvent', { parameters: { id } })).body;
    expect(event).toMatchObject({ tier: 'street', assignee: 'street-01', state: 'dispatched' });
    expect(event.limits.at(-1)).toMatchObject({ phase: 'handle', missed: true });
    expect(actions.at(-1)).toMatchObject({
      action: 'escalate',
      role: 'system',
      at: formatDateTime(platform.start + 30 * minute),
      assignee: 'street-01',
    });
    await act(id, { actor: 'w', role: 'grid-worker', action: 'take' });
    const { body } = await act(id, { actor: 'w', role: 'grid-worker', action: 'feedback', note: '处置完毕' });
    const handle = body.event.limits.find(({ phase }: { phase: string }) => phase === 'handle');
    expect(handle).toMatchObject({ missed: true, metAt: formatDateTime(platform.start + 31 * minute) });
  });

  test('a step that the lifecycle forbids is refused with what is allowed', async () => {
    const { id } = await raise();
    const refused = await act(id, { actor: 'v', role: 'verifier', action: 'close' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'HT5008' });
    const incomplete = await act(id, { actor: 'w', role: 'grid-worker', action: 'return' });
    expect(incomplete.status).toBe(400);
    expect(incomplete.body.issues).toMatchObject([{ code: 'HT1001', pointer: '/note' }]);
    const unknown = await act('urn:hutong:event:platform:999', { actor: 'v', role: 'verifier', action: 'close' });
    expect(unknown.status).toBe(404);
  });

  test('an action is taken once for its idempotency key', async () => {
    const { id } = await raise();
    const take = { actor: 'worker-01', role: 'grid-worker', action: 'take' };
    const headers = { 'idempotency-key': 'k-1' };
    const first = await act(id, take, headers);
    const second = await act(id, take, headers);
    expect(second.body).toEqual(first.body);
    expect((await act(id, { ...take, actor: 'worker-02' }, headers)).body.code).toBe('HT5009');
    const { actions } = (await platform.server.call('getEvent', { parameters: { id } })).body;
    expect(actions.filter(({ action }: { action: string }) => action === 'take')).toHaveLength(1);
  });

  test('a reported event waits to be accepted, and nobody but the platform acts as the system', async () => {
    const report = {
      division: grid.division,
      kind: '010101',
      source: 'grid-report',
      headline: '楼道起火',
      reporter: 'worker-01',
      device: smoke.id,
    };
    await platform.server.send(grid, smoke);
    const { status, body: event } = await platform.server.call('reportEvent', { body: report });
    expect(status).toBe(201);
    expect(event).toMatchObject({ state: 'reported', grid: grid.id, grade: '02' });
    const token = await platform.server.tokenFor('vendor-a', ['events:write']);
    const accept = { actor: 'system', role: 'system', action: 'accept' };
    expect(
      (await platform.server.call('actOnEvent', { token, parameters: { id: event.id }, body: accept })).status,
    ).toBe(403);
    await moveTo(platform.start + 5 * minute);
    expect((await platform.server.call('getEvent', { parameters: { id: event.id } })).body.event).toMatchObject({
      tier: 'street',
      limits: [{ phase: 'accept', missed: true }],
    });
  });

  test('a suspended event stands still and goes on with a new limit', async () => {
    const { id } = await raise();
    const leader = { actor: 'leader', role: 'grid-leader' };
    await act(id, { ...leader, action: 'suspend', note: '等待配件' });
    await moveTo(platform.start + 100 * hour);
    const resumed = await act(id, { ...leader, action: 'resume' });
    expect(resumed.body.event).toMatchObject({ state: 'accepted', tier: 'community' });
    expect(resumed.body.event.limits.at(-1)).toMatchObject({ phase: 'dispatch' });
  });
});
