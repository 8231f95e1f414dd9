import { decodeStream, explainFrame, fromHex, toHex } from '@hutong/adapter-kit';
import { replay, singles } from '@hutong/adapter-kit/testing';
import { HutongError } from '@hutong/standard';
import { expect, test } from 'vitest';
import { hj212 } from './adapter.ts';
import { encryptSegment, looksEncrypted } from './encryption.ts';
import type { Hj212Message } from './message.ts';

// The key of the example in appendix A.2: sixteen times 30H.
const sm4Key = '30'.repeat(16);
const station = { sm4Key, role: 'station' } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const message = (value: string, change: Partial<Hj212Message> = {}): Hj212Message => ({
  QN: '20240520210700000',
  ST: '31',
  CN: '2051',
  PW: '123456',
  MN: '010000A8900016F000169DC0',
  flag: 9,
  content: [
    [['DataTime', '20240520210600']],
    [
      ['a34013-Avg', value],
      ['a34013-Flag', 'N'],
    ],
  ],
  ...change,
});

test('SM4 is that of GB/T 32907, and fewer than 16 bytes at the end stay plain', () => {
  const [key, plain] = ['0123456789ABCDEFFEDCBA9876543210', '0123456789ABCDEFFEDCBA9876543210'];
  const segment = new Uint8Array([...bytes('CP=&&'), ...fromHex(plain), ...bytes('N&&')]);
  expect(toHex(encryptSegment(segment, key))).toBe(
    `${toHex(bytes('CP=&&'))}681EDF34D206965E86B3E94F536E4246${toHex(bytes('N&&'))}`,
  );
});

test('data of a station are encrypted, keep their length and their CRC, and are read with the key', () => {
  const sent = message('12.34');
  const plain = hj212.encode(sent);
  const sealed = hj212.encode(sent, station);
  expect(sealed).toHaveLength(plain.length);
  expect(toHex(sealed.subarray(-6))).toBe(toHex(plain.subarray(-6)));
  expect(toHex(sealed)).not.toBe(toHex(plain));
  expect(hj212.decode(sealed, { sm4Key })).toEqual({ ...sent, encrypted: true });
  // What is read encrypted is written so again; what is readable stays so.
  expect(toHex(hj212.encode(hj212.decode(sealed, { sm4Key }), { sm4Key }))).toBe(toHex(sealed));
  expect(hj212.decode(plain, { sm4Key })).toEqual(sent);
});

test('questions, answers, other editions and the platform are not encrypted by themselves', () => {
  for (const change of [{ CN: '1011' }, { CN: '9014' }, { flag: 5 }])
    expect(hj212.decode(hj212.encode(message('1', change), station), { sm4Key })).not.toHaveProperty('encrypted');
  expect(hj212.decode(hj212.encode(message('1'), { sm4Key }))).toEqual(message('1'));
});

test('without the key, or with another one, a packet is refused and says why', () => {
  const sealed = hj212.encode(message('12.34'), station);
  for (const options of [{}, { sm4Key: 'FF'.repeat(16) }])
    try {
      hj212.decode(sealed, options);
      expect.unreachable();
    } catch (error) {
      if (!HutongError.isInstance(error)) throw error;
      expect([error.code, error.facts['encrypted'], error.text.zh]).toEqual([
        'HT4002',
        true,
        '数据区似已加密（HJ 212-2025），或密钥 sm4Key 不对',
      ]);
    }
});

test('a CR LF among the encrypted bytes ends nothing, whatever the chunks', () => {
  const frames = Array.from({ length: 3000 }, (_, index) => hj212.encode(message(`${index}.5`), station));
  const withEnd = frames.filter((frame) => toHex(frame.subarray(6, -6)).match(/^(..)*0D0A/) !== null).slice(0, 2);
  expect(withEnd.length).toBeGreaterThan(0);
  for (const frame of withEnd) {
    const events = replay(hj212, [frame], { sm4Key }).events.map(({ type }) => type);
    expect(events).toEqual(['frame']);
    expect(replay(hj212, singles(frame), { sm4Key }).events.map(({ type }) => type)).toEqual(['frame']);
  }
});

test('readings come out of encrypted data, and the explanation reads them', () => {
  const sealed = hj212.encode(
    message('12.34', { content: [[['DataTime', '20240520210600']], [['a34004-Avg', '35']]] }),
    station,
  );
  const context = { system: 's', division: '340102001001', receivedAt: 0 };
  expect(decodeStream(hj212, sealed, context, { adapter: { sm4Key } }).records).toMatchObject([{ value: 35 }]);
  const { fields } = explainFrame(hj212, sealed, { sm4Key });
  expect(fields.map(({ value }) => value)).toContainEqual(['a34004-Avg', '35']);
});

test('readable contents do not look encrypted', () => {
  for (const content of ['DataTime=20240520210600;x=1', 'a34004-Rtd=1,a34004-Flag=N', 'QnRtn=1', '']) {
    const segment = bytes(`ST=31;CP=&&${content}&&`);
    expect(looksEncrypted(segment, 0, segment.length)).toBe(false);
  }
});

test('the CRC and the length of 2025 are those of 2017: the example of appendix A.1', () => {
  const example =
    '##0087QN=20240601085857223;ST=32;CN=1011;PW=123456;MN=010000A8900016F000169DC0;Flag=9;CP=&&&&2200\r\n';
  expect(hj212.decode(bytes(example))).toMatchObject({ CN: '1011', flag: 9, content: [] });
});
