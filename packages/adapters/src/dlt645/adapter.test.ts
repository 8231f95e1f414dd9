import { explainFrame, fromHex, sum8 } from '@hutong/adapter-kit';
import { describeAdapter } from '@hutong/adapter-kit/testing';
import { codeLists } from '@hutong/standard';
import { expect, test } from 'vitest';
import { goodFrames } from '../__fixtures__/published-frames.ts';
import { gb26875 } from '../gb26875/adapter.ts';
import { hj212 } from '../hj212/adapter.ts';
import { cjt188 } from '../cjt188/adapter.ts';
import { jt808 } from '../jt808/adapter.ts';
import { modbus } from '../modbus/adapter.ts';
import { dlt645 } from './adapter.ts';
import { sealFrame } from './frame.ts';
import { items1997 } from './items/dictionary-1997.ts';
import { item2007 } from './items/dictionary-2007.ts';
import { registers } from './items/energies.ts';
import { quantities } from './items/instantaneous.ts';
import { singleItems } from './items/single-items.ts';
import { arbitraryMessage } from './__fixtures__/arbitrary-message.ts';

const address = fromHex('563412907856');
const frame = (length: number): Uint8Array => sealFrame(address, 0x9f, new Uint8Array(length).fill(0x11));
/** A frame that says another length than it has. */
const claiming = (length: number, bytes: Uint8Array): Uint8Array => {
  const changed = bytes.slice();
  changed[9] = length;
  changed[changed.length - 2] = sum8(changed, 0, changed.length - 2);
  return changed;
};
/** Wake-up bytes are no part of a frame. */
const awake = (text: string): Uint8Array => fromHex(text.replace(/^(?:FE)+/, ''));

describeAdapter(dlt645, {
  frames: goodFrames('dlt645', awake),
  messages: arbitraryMessage,
  start: fromHex('68'),
  reseal(bytes) {
    const sealed = bytes.slice();
    sealed[bytes.length - 2] = sum8(bytes, 0, bytes.length - 2);
    return sealed;
  },
  payload: (bytes) => ({ from: 1, to: bytes.length - 2 }),
  spoilChecksum(bytes) {
    const spoilt = bytes.slice();
    spoilt[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 0xff;
    return spoilt;
  },
  limits: {
    shortest: frame(0),
    longest: frame(200),
    tooLong: claiming(201, frame(200)),
    tooShort: claiming(3, frame(8)),
  },
  bound: 2 * 212,
  address: '110815215744',
});

test('codes and bits are explained in words', () => {
  const named = (control: number, data: string) =>
    explainFrame(dlt645, sealFrame(address, control, fromHex(data))).fields.flatMap(({ field, name }) =>
      name === undefined ? [] : [[field, name.zh]],
    );
  expect(named(0xd4, '06')).toEqual([
    ['control', '写数据异常应答（2007 版）'],
    ['data.errors', '无请求数据、密码错或未授权'],
  ]);
  expect(named(0x91, '03050004 1000')).toContainEqual(['data.value', '继电器断开']);
  expect(named(0x91, 'FF050004 0000 0000 1000')).toContainEqual(['data.value.2', '继电器断开']);
  expect(named(0x1c, '02000000 04030201 1A00 595923311226')).toContainEqual(['data.action', '跳闸']);
});

test('every target is a known property', () => {
  const known = new Set(codeLists['ht-observed-property'].entries.map(({ code }) => code as string));
  const properties = [
    ...registers.map(({ property }) => property),
    ...Object.values(quantities).flatMap(({ property }) => property ?? []),
    ...[...singleItems.values(), ...items1997.values()].flatMap(({ target }) => target?.property ?? []),
  ];
  expect(properties.length).toBeGreaterThan(100);
  for (const property of properties) expect(known).toContain(property);
});

test('every identifier of the tables finds its own item', () => {
  for (const [number, item] of singleItems) {
    expect(item2007(number)).toBe(item);
    expect(Number.parseInt(item.di, 16)).toBe(number);
  }
  const names = [...items1997.values()].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('clauses and layouts that come from memory say so where a frame is explained', () => {
  const frame = dlt645.encode({
    address: '000000000001',
    edition: '2007',
    function: 'read',
    fromMeter: true,
    refused: false,
    more: false,
    data: {
      kind: 'item',
      di: '03110001',
      name: 'event.powerDown.record1',
      value: { startedAt: '2026-01-01T08:00:00+08:00', endedAt: '2026-01-01T08:05:00+08:00' },
    },
  });
  const { fields } = explainFrame(dlt645, frame);
  expect(fields.find(({ field }) => field === 'control')).toMatchObject({
    clause: '5.2.3',
    clauseStatus: 'unconfirmed',
  });
  expect(fields.filter(({ layoutStatus }) => layoutStatus === 'unconfirmed').map(({ field }) => field)).toEqual([
    'data.value.startedAt',
    'data.value.endedAt',
  ]);
  expect(fields.find(({ field }) => field === 'control')?.name).toEqual({
    zh: '读数据应答（2007 版）',
    en: 'Read: reply (2007)',
  });
  // The texts of these standards were read.
  for (const adapter of [gb26875, hj212]) expect(adapter.clauses).toBeUndefined();
  for (const adapter of [dlt645, cjt188, jt808, modbus]) expect(adapter.clauses).toBe('unconfirmed');
});
