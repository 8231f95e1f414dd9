import { fileURLToPath } from 'node:url';
import { createRecordValidator } from '@hutong/validator';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../__fixtures__/check-result.ts';
import { bytesOfArgument } from './decode-input.ts';
import { decode, hasFindings } from './decode.ts';

/** A published frame: real-time data of an air station. */
const airFrame =
  '##0289QN=20191012133710130;ST=22;CN=2011;PW=123456;MN=Y80110010000010;Flag=4;CP=&&DataTime=20191012133710;a214-Rtd=0.00,a214-Flag=N;a215-Rtd=0.00,a215-Flag=N;a216-Rtd=0.036,a216-Flag=N;a217-Rtd=0.033,a217-Flag=N;a211-Rtd=25.40,a211-Flag=N;a212-Rtd=49.20,a212-Flag=N;a213-Rtd=101.94,a213-Flag=N&&5780';
/** A published frame: the temperature that a detector measured. */
const fireFrame = '404001000101050009020715010203040506000000000000120002030101022801020304032003040009020715E22323';

describe('decode', () => {
  it('gives the message of a published text frame', async () => {
    const result = await decode('hj212', bytesOfArgument(airFrame));
    checkResult('decode', result);
    expect(result).toMatchObject({ adapter: 'hj212', frames: [{ offset: 0, length: 301 }], discarded: [] });
    expect(result.frames[0]).toHaveProperty('message.CN', '2011');
    expect(hasFindings(result)).toBe(false);
  });

  it('reports what is wrong with bytes, with offset, and goes on behind it', async () => {
    const broken = `${fireFrame.slice(0, -6)}00${fireFrame.slice(-4)}`;
    const result = await decode('gb26875', bytesOfArgument(`AABB${broken}${fireFrame}`), { language: 'zh' });
    checkResult('decode', result);
    expect(hasFindings(result)).toBe(true);
    expect(result.discarded[0]).toMatchObject({ offset: 0 });
    expect(result.frames.find((frame) => 'error' in frame)).toMatchObject({ error: { code: 'HT4002' } });
    expect(result.frames.at(-1)).toMatchObject({ offset: 2 + fireFrame.length / 2, message: expect.anything() });
  });

  it('gives standard records that are valid, of the system and division that were named', async () => {
    const place = { system: 'gate-1', division: '340111999001', receivedAt: Date.parse('2021-07-02T01:00:06Z') };
    const { records } = await decode('gb26875', bytesOfArgument(fireFrame), place);
    expect(records).toMatchObject([{ type: 'Observation', property: 'temperature', value: 80 }]);
    const validator = createRecordValidator();
    for (const record of records) {
      expect(validator.validate(record)).toEqual([]);
      expect(record).toMatchObject({ division: place.division, provenance: { system: 'gate-1' } });
    }
  });

  it('suggests the adapter that was meant', async () => {
    await expect(decode('hj21', new Uint8Array([1]))).rejects.toMatchObject({
      code: 'HT4010',
      fix: { en: 'Did you mean hj212?' },
    });
  });

  it('explains every byte of a frame, and of a broken one up to its error', async () => {
    const broken = `${fireFrame.slice(0, -6)}00${fireFrame.slice(-4)}`;
    const result = await decode('gb26875', bytesOfArgument(`AA${fireFrame}${broken}`), { explain: true });
    checkResult('decode', result);
    for (const { offset, length, explain = [] } of result.frames) {
      expect(explain.map(({ raw }) => raw).join('')).toHaveLength(length * 2);
      expect(explain[0]).toMatchObject({ offset, field: 'start', framing: true });
    }
    expect(result.frames[0]?.explain?.find(({ field }) => field.endsWith('.value'))).toMatchObject({
      raw: '2003',
      value: 800,
      unit: '0.1 ℃',
      title: { zh: '模拟量值' },
    });
    expect(result.frames[1]?.explain?.filter(({ error }) => error !== undefined)).toMatchObject([
      { field: 'checksum', error: 'HT4002' },
    ]);
  });

  it('takes the adapter of a file, by its id and by its path', async () => {
    const file = fileURLToPath(new URL('../../../../examples/my-meter/src/my-meter.ts', import.meta.url));
    const bytes = bytesOfArgument('A55A06000004D201008000D75A018809');
    const result = await decode('my-meter', bytes, { adapterFile: file, receivedAt: 0 });
    expect(result).toMatchObject({ adapter: 'my-meter', frames: [{ message: { level: 128 } }] });
    expect(await decode(file, bytes, { receivedAt: 0 })).toEqual(result);
    await expect(decode('other', bytes, { adapterFile: file })).rejects.toMatchObject({ code: 'HT4010' });
    for (const wrong of [`${file}.no.ts`, new URL(import.meta.url).pathname.replace('decode.test', 'decode-input')])
      await expect(decode(wrong, bytes)).rejects.toMatchObject({ code: 'HT4013', location: { file: wrong } });
  });
});

it('takes bytes that wake a line, or fill it, for no finding', async () => {
  const frame = bytesOfArgument('68 01 00 00 00 00 00 68 11 04 33 33 34 33 B3 16');
  const meter = await decode('dlt645', Uint8Array.from([0xfe, 0xfe, ...frame]));
  expect([meter.discarded, hasFindings(meter)]).toEqual([[{ offset: 0, length: 2, filler: true }], false]);
  const noisy = await decode('dlt645', Uint8Array.from([0xfe, 0x00, ...frame]));
  expect([noisy.discarded, hasFindings(noisy)]).toEqual([[{ offset: 0, length: 2 }], true]);
});
