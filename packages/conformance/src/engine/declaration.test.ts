import { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { declarationDigest, parseDeclaration } from './declaration.ts';

const good = `schema: hutong-declaration/1
vendor: 示例厂商
product: 示例平台
version: 1.0.0
buildDigest: sha256:${'a'.repeat(64)}
implements:
  http: true
  events: true
  privacy: true
  stream: true
  mqtt: false
  sandboxClock: true
values:
  division: '340111000000'
tokens:
  admin: HUTONG_TOKEN
`;

const errorOf = (text: string): HutongError => {
  try {
    parseDeclaration(text, 'ics.yaml');
  } catch (error) {
    if (HutongError.isInstance(error)) return error;
    throw error;
  }
  return expect.unreachable('the declaration was accepted');
};

describe('parseDeclaration', () => {
  it('reads a declaration', () => {
    const declaration = parseDeclaration(good, 'ics.yaml');
    expect(declaration.implements.mqtt).toBe(false);
    expect(declaration.values).toEqual({ division: '340111000000', system: 'conformance' });
  });

  it('holds a capability that is not stated for unknown, not for no', () => {
    const error = errorOf(good.replace('  mqtt: false\n', ''));
    expect(error.code).toBe('HT6001');
    expect(error.location).toMatchObject({ file: 'ics.yaml', line: 6, pointer: '/implements/mqtt' });
  });

  it('points at a wrong value and at an unknown key', () => {
    expect(errorOf(good.replace('mqtt: false', 'mqtt: perhaps')).location).toMatchObject({ line: 11, column: 3 });
    expect(errorOf(`${good}colour: red\n`).location).toMatchObject({ line: 17, pointer: '/colour' });
    expect(errorOf(good.replace('sha256:a', 'sha256:z')).location).toMatchObject({ line: 5, pointer: '/buildDigest' });
  });

  it('does not take a token in place of the name of a variable', () => {
    expect(errorOf(good.replace('HUTONG_TOKEN', 'ht_4f3a9')).location).toMatchObject({ pointer: '/tokens/admin' });
  });

  it('has a digest that does not depend on layout but on content', () => {
    const digest = declarationDigest(parseDeclaration(good, 'ics.yaml'));
    const reordered = `product: 示例平台\n${good.replace('product: 示例平台\n', '')}`;
    expect(declarationDigest(parseDeclaration(reordered, 'ics.yaml'))).toBe(digest);
    const other = good.replace('mqtt: false', 'mqtt: true');
    expect(declarationDigest(parseDeclaration(other, 'ics.yaml'))).not.toBe(digest);
  });
});
