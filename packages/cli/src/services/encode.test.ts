import { describe, expect, it } from 'vitest';
import { checkResult } from '../__fixtures__/check-result.ts';
import { bytesOfArgument } from './decode-input.ts';
import { decode } from './decode.ts';
import { encode, type EncodeResult } from './encode.ts';

const messageOf = async (adapter: string, frame: string): Promise<string> => {
  const { frames } = await decode(adapter, bytesOfArgument(frame));
  const [first] = frames;
  return JSON.stringify(first !== undefined && 'message' in first ? first.message : undefined);
};

describe('encode', () => {
  it('gives back the frame that decode took apart', async () => {
    const fire = '404001000101050009020715010203040506000000000000120002030101022801020304032003040009020715E22323';
    const result = await encode('gb26875', await messageOf('gb26875', fire));
    expect(checkResult<EncodeResult>('encode', result)).toEqual({ adapter: 'gb26875', length: 48, hex: fire });
    const station =
      '##0094QN=20231008125115215;ST=22;CN=9011;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&QnRtn=1&&CC01';
    expect((await encode('hj212', await messageOf('hj212', station))).text).toBe(`${station}\r\n`);
  });

  it('says what a message lacks, and nothing of the codec', async () => {
    const refused = await encode('dlt645', '{"address":"1"}').catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'HT4009',
      text: { en: expect.stringMatching(/lacks edition, function/) as string },
    });
    expect((refused as Error).cause).toBeUndefined();
    await expect(encode('dlt645', '{"address"')).rejects.toMatchObject({ cause: expect.any(SyntaxError) as unknown });
  });

  it.each(['{}', '{"command":', 'null', '[]', '{"serial":"x"}'])('refuses %s as no message', async (json) => {
    await expect(encode('gb26875', json)).rejects.toMatchObject({ code: 'HT4009' });
  });
});
