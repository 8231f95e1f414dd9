import { jt808, type Jt808Message } from '@hutong/adapters/jt808';
import { expect, test } from 'vitest';
import { createLine } from './line.ts';

const wait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the parts of a long command go out together, and the answer to one of them ends it', async () => {
  const sent: Jt808Message[] = [];
  const line = createLine({
    adapter: jt808,
    options: {},
    clock: { now: () => 0, at: () => () => {} },
    name: undefined,
    send: (message) => void sent.push(message as Jt808Message),
    cut: () => {},
  });
  const parameters = { kind: 1, data: '00'.repeat(2500) };
  const outcome = line.execute({ command: 'sendTransparent', address: '1', parameters });
  await wait();
  expect(sent.map(({ part }) => part?.index)).toEqual([1, 2, 3]);
  const body = { name: 'terminalAcknowledgement', serial: sent[0]?.serial ?? 0, id: 0x8900, result: 0 } as const;
  line.notice([{ id: 1, phone: '000000000001', serial: 5, body }], false);
  expect(await outcome).toMatchObject({ status: 'done' });
});
