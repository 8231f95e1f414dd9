import { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseYamlDocument } from './parse-yaml-document.ts';

const schema = z.strictObject({ seed: z.int(), devices: z.array(z.strictObject({ kind: z.enum(['door', 'gas']) })) });

const errorOf = (text: string): HutongError => {
  try {
    parseYamlDocument(schema, text, { file: 'scenario.yaml', code: 'HT8002' });
  } catch (error) {
    if (HutongError.isInstance(error)) return error;
    throw error;
  }
  return expect.unreachable('the text was accepted');
};

describe('parseYamlDocument', () => {
  it('gives the value of a good text', () => {
    const text = 'seed: 1\ndevices:\n  - kind: door\n';
    expect(parseYamlDocument(schema, text, { file: 'a', code: 'HT8002' })).toEqual({
      seed: 1,
      devices: [{ kind: 'door' }],
    });
  });

  it('points at the line and column of a wrong value', () => {
    const error = errorOf('seed: 1\ndevices:\n  - kind: door\n  - kind: window\n');
    expect(error.code).toBe('HT8002');
    expect(error.location).toEqual({ file: 'scenario.yaml', line: 4, column: 5, pointer: '/devices/1/kind' });
    expect(error.text.zh).not.toBe(error.text.en);
  });

  it('points at an unknown key and counts the other problems', () => {
    const error = errorOf('seed: one\ncolour: red\ndevices: []\n');
    expect(error.location).toMatchObject({ line: 1, column: 1, pointer: '/seed' });
    expect(error.text.en).toContain('received string');
    expect(error.facts['problems']).toHaveLength(2);
    expect(error.facts['problems']).toContainEqual(
      expect.objectContaining({
        line: 2,
        column: 1,
        pointer: '/colour',
        message: expect.objectContaining({ en: 'Unknown key "colour"' }),
      }),
    );
  });

  it('points at the parent of a missing key', () => {
    expect(errorOf('seed: 1\n').location).toMatchObject({ line: 1, pointer: '/devices' });
  });

  it('points at a syntax error', () => {
    expect(errorOf('seed: 1\ndevices: [\n').location).toMatchObject({ file: 'scenario.yaml', line: 3 });
  });

  it('refuses an empty text', () => {
    expect(errorOf('').code).toBe('HT8002');
  });
});
