import { formatDateTime, Warning } from '@hutong/standard';
import { describe, expect, test } from 'vitest';
import { device, grid, reading } from '../__fixtures__/community.ts';
import { sharedPlatform } from '../__fixtures__/shared-platform.ts';

describe('warnings about the same incident', () => {
  const platform = sharedPlatform();

  const list = async (id: 'listWarnings' | 'listEvents') => (await platform.server.call(id)).body.items;
  const actionsOf = async (id: string) => (await platform.server.call('getEvent', { parameters: { id } })).body.actions;
  const house = 'urn:hutong:house:example:h-1';
  const gas = device('gas-1', 'gas-detector', { house });
  const alarm = (of: { id: string }, at: number, facts = {}) => reading(of.id, 'gas.alarm', true, at, facts);
  const concentration = (of: { id: string }, at: number) => reading(of.id, 'gas.concentration', 60, at);

  test('two rules in one batch open one event, whose history tells of both', async () => {
    await platform.server.send(grid, gas, alarm(gas, platform.start), concentration(gas, platform.start));
    const [event, ...others] = await list('listEvents');
    expect(others).toEqual([]);
    const warnings = await list('listWarnings');
    expect(warnings.map(({ event: id }: { event: string }) => id)).toEqual([event.id, event.id]);
    const second = warnings.find(({ id }: { id: string }) => id !== event.warning);
    const actions = await actionsOf(event.id);
    expect(actions.map(({ action }: { action: string }) => action)).toEqual([
      'report',
      'accept',
      'dispatch',
      'comment',
    ]);
    expect(actions.at(-1)).toMatchObject({ role: 'system', from: 'dispatched', to: 'dispatched' });
    expect(actions.at(-1).note).toContain(second.id);
    expect(event).toMatchObject({ state: 'dispatched', assignee: 'worker-01' });
  });

  test('a later alarm in the same house joins while the event is open, and opens another once it is closed', async () => {
    const neighbour = device('gas-2', 'gas-detector', { house });
    const elsewhere = device('gas-3', 'gas-detector', { house: 'urn:hutong:house:example:h-2' });
    await platform.server.send(grid, gas, neighbour, elsewhere, alarm(gas, platform.start));
    await platform.server.send(alarm(neighbour, platform.start + 1000));
    const [event] = await list('listEvents');
    expect(await list('listEvents')).toHaveLength(1);
    await platform.server.send(alarm(elsewhere, platform.start + 1000));
    expect(await list('listEvents')).toHaveLength(2);
    const verifier = { actor: 'v', role: 'verifier', action: 'close-unsolved', note: '误报' };
    const closed = await platform.server.call('actOnEvent', { parameters: { id: event.id }, body: verifier });
    expect(closed.status).toBe(201);
    await platform.server.send(concentration(neighbour, platform.start + 2000));
    expect(await list('listEvents')).toHaveLength(3);
  });

  test('another kind of event, and a drill, stay apart', async () => {
    const smoke = device('smoke-9', 'smoke-detector', { house, simulated: false });
    await platform.server.send(
      grid,
      gas,
      smoke,
      alarm(gas, platform.start),
      reading(smoke.id, 'smoke.alarm', true, platform.start),
    );
    expect(await list('listEvents')).toHaveLength(2);
    const real = device('gas-4', 'gas-detector', { house, simulated: false });
    await platform.server.send(real, alarm(real, platform.start, { simulated: false }));
    expect((await list('listEvents')).map(({ simulated }: { simulated?: boolean }) => simulated ?? false)).toEqual([
      true,
      true,
      false,
    ]);
  });

  const foreign = (facts: object) => {
    const { event: _none, ...example } = Warning.example as Record<string, unknown>;
    return { ...example, kind: '020101', device: gas.id, issuedAt: formatDateTime(platform.start), ...facts };
  };

  test('a warning that a vendor raised is dispatched like one of the platform’s rules', async () => {
    const warning = foreign({});
    await platform.server.send(grid, gas, warning);
    const [event] = await list('listEvents');
    expect(event).toMatchObject({
      kind: '020101',
      warning: warning['id' as never],
      device: gas.id,
      house,
      grid: grid.id,
      state: 'dispatched',
      assignee: 'worker-01',
      provenance: { system: 'platform' },
      occurredAt: formatDateTime(platform.start),
    });
    expect(await list('listWarnings')).toEqual([warning]);
    expect((await platform.server.send(warning)).unchanged).toBe(1);
    await platform.server.send(alarm(gas, platform.start));
    expect(await list('listEvents')).toHaveLength(1);
  });

  test('a vendor’s warning that is over, or has an event of its own, opens none', async () => {
    await platform.server.send(grid, gas, foreign({ status: 'resolved' }));
    await platform.server.send(
      foreign({ id: 'urn:hutong:warning:example:w-0002', event: 'urn:hutong:event:example:e-0001' }),
    );
    expect(await list('listWarnings')).toHaveLength(2);
    expect(await list('listEvents')).toEqual([]);
  });
});
