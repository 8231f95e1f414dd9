import { expect, test } from 'vitest';
import { encodeDlt645 } from './codec.ts';
import type { Dlt645Message } from './message.ts';
import { dlt645Session } from './session.ts';

const block = (values: readonly number[], change: Partial<Dlt645Message>, seq?: number): Dlt645Message => ({
  address: '123456789012',
  edition: '2007',
  function: seq === undefined ? 'read' : 'readFollow',
  fromMeter: true,
  refused: false,
  more: false,
  ...change,
  data: {
    kind: 'item',
    di: '0001FF00',
    name: 'energy.forwardActive.block',
    unit: 'kWh',
    value: values,
    ...(seq === undefined ? {} : { seq }),
  },
});

test('a reply with more to come is asked for the rest, frame by frame, and delivered as one', () => {
  const session = dlt645Session();
  const first = session.receive(block([1.5, 2.5], { more: true }));
  expect(first.deliver).toEqual([]);
  expect(first.replies).toMatchObject([
    { function: 'readFollow', fromMeter: false, address: '123456789012', data: { di: '0001FF00', seq: 1 } },
  ]);
  const [request] = first.replies;
  if (request === undefined) expect.unreachable();
  expect(encodeDlt645(request)).toHaveLength(17);
  expect(session.receive(block([3.5], { more: true }, 1)).replies).toMatchObject([{ data: { seq: 2 } }]);
  const last = session.receive(block([4.5], {}, 2));
  expect(last.replies).toEqual([]);
  expect(last.deliver).toMatchObject([
    { more: false, function: 'read', data: { kind: 'item', value: [1.5, 2.5, 3.5, 4.5] } },
  ]);
  expect(session.end?.().deliver).toEqual([]);
});

test('a reply with another number, or of another meter, is no part of the block', () => {
  const session = dlt645Session();
  session.receive(block([1], { more: true }));
  expect(session.receive(block([9], {}, 2))).toEqual({ replies: [], deliver: [] });
  const other = block([7], { address: '000000000007' }, 1);
  expect(session.receive(other).deliver).toEqual([other]);
  expect(session.receive(block([2], {}, 1)).deliver).toMatchObject([{ data: { value: [1, 2] } }]);
});

test('what never comes whole is delivered as it is, and says so', () => {
  const session = dlt645Session();
  session.receive(block([1], { more: true }));
  const again = session.receive(block([5], { more: true }));
  expect(again.deliver).toMatchObject([{ more: true, data: { value: [1] } }]);
  expect(session.end?.().deliver).toMatchObject([{ more: true, data: { value: [5] } }]);
});

test('open blocks are bounded', () => {
  const session = dlt645Session();
  const address = (index: number): string => String(index).padStart(12, '0');
  for (let index = 0; index < 32; index++) session.receive(block([index], { more: true, address: address(index) }));
  const { deliver } = session.receive(block([32], { more: true, address: address(32) }));
  expect(deliver).toMatchObject([{ address: address(0) }]);
});

test('a refusal ends the block and is delivered', () => {
  const session = dlt645Session();
  session.receive(block([1], { more: true }));
  const refusal: Dlt645Message = {
    ...block([], {}),
    function: 'readFollow',
    refused: true,
    data: { kind: 'errors', errors: ['noRequestedData'] },
  };
  expect(session.receive(refusal).deliver).toMatchObject([{ more: true }, { refused: true }]);
});
