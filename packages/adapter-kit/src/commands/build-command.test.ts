import { bilingual, HutongError } from '@hutong/standard';
import { expect, test } from 'vitest';
import { defineAdapter } from '../adapter.ts';
import { buildCommand } from './build-command.ts';

interface Line {
  readonly to: string;
  readonly valve: string;
}

const adapter = defineAdapter<Line>({
  id: 'line',
  title: bilingual('测试', 'Test'),
  description: bilingual('测试', 'Test'),
  references: [],
  transports: ['tcp'],
  quirks: {},
  framer: () => ({ push: () => [], end: () => [], buffered: 0 }),
  decode: () => ({ to: '', valve: '' }),
  encode: () => new Uint8Array(),
  map: () => ({ records: [], lost: [] }),
  commands: {
    valve: {
      title: bilingual('阀门', 'Valve'),
      effect: 'control',
      clause: '1',
      parameters: {
        action: { title: bilingual('动作', 'Action'), type: 'text', values: ['open', 'close'] },
        after: {
          title: bilingual('延时', 'Delay'),
          type: 'integer',
          minimum: 0,
          maximum: 60,
          unit: 's',
          optional: true,
        },
        until: { title: bilingual('截止', 'Until'), type: 'time', optional: true },
        code: { title: bilingual('口令', 'Code'), type: 'text', pattern: '^\\d{6}$', secret: true, optional: true },
      },
      build: ({ address }, { action }) => [{ to: address, valve: String(action) }],
      timeout: 1000,
      retries: 0,
    },
  },
});

const context = { address: '7', now: () => 0, serial: 1 };

test('a command becomes messages to its device', () => {
  expect(buildCommand(adapter, 'valve', context, { action: 'open', after: 5 })).toEqual([{ to: '7', valve: 'open' }]);
});

test.each([
  ['valve', {}, 'HT4012', 'action'],
  ['valve', { action: 'turn' }, 'HT4012', 'action'],
  ['valve', { action: 1 }, 'HT4012', 'action'],
  ['valve', { action: 'open', after: 61 }, 'HT4012', 'after'],
  ['valve', { action: 'open', after: 0.5 }, 'HT4012', 'after'],
  ['valve', { action: 'open', until: 'soon' }, 'HT4012', 'until'],
  ['valve', { action: 'open', code: '12345' }, 'HT4012', 'code'],
  ['valve', { action: 'open', speed: 1 }, 'HT4012', 'speed'],
  ['toString', {}, 'HT4011', undefined],
])('%s with %j is refused', (name, parameters, code, field) => {
  try {
    buildCommand(adapter, name, context, parameters);
    expect.unreachable();
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    expect([error.code, error.location.field]).toEqual([code, field]);
    // A value may be a password.
    expect(error.describe('en')).not.toContain('12345');
  }
});
