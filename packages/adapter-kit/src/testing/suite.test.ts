import { entities, formatUrn, HutongError, specVersion, type HutongRecord } from '@hutong/standard';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineAdapter, type Adapter } from '../adapter.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { sum8 } from '../checksum/sum8.ts';
import type { Trace } from '../explain/trace.ts';
import type { Framer } from '../framing/framer.ts';
import { createResyncFramer, falseStart } from '../framing/resync-framer.ts';
import type { AdapterSuite, ContractTest, Subject } from './adapter-suite.ts';
import { codecTests } from './codec-tests.ts';
import { describeAdapter } from './describe-adapter.ts';
import { explanationTests } from './explanation-tests.ts';
import { framerTests } from './framer-tests.ts';
import { privacyTests } from './privacy-tests.ts';

interface Toy {
  readonly values: readonly number[];
}

/** `!!`, a length of 1 to 20, that many bytes, their sum. */
const framer = (): Framer =>
  createResyncFramer({
    start: Uint8Array.of(33, 33),
    maximumLength: 24,
    examine(window) {
      if (window.length < 3) return { type: 'more', needed: 3 };
      const length = (window[2] ?? 0) + 4;
      if (length < 5 || length > 24) return falseStart;
      if (window.length < length) return { type: 'more', needed: length };
      return sum8(window, 2, length - 1) === window[length - 1]
        ? { type: 'frame', length }
        : { type: 'broken', length, error: new HutongError('HT4002') };
    },
  });

const decode = (frame: Uint8Array, _options?: object, trace?: Trace): Toy => {
  const fail = (error: HutongError): void => {
    if (trace === undefined) throw error;
    trace.fault(error);
  };
  const size = frame[2] ?? 0;
  if (frame[0] !== 33 || frame[1] !== 33) throw new HutongError('HT4003', { offset: 0 });
  if (frame.length < 3) throw new HutongError('HT4001', { offset: frame.length });
  if (size < 1 || size > 20) throw new HutongError('HT4005', { offset: 2 });
  if (frame.length !== size + 4) fail(new HutongError('HT4005', { offset: frame.length }));
  else if (sum8(frame, 2, frame.length - 1) !== frame[frame.length - 1])
    fail(new HutongError('HT4002', { offset: frame.length - 1 }));
  const reader = new ByteReader(frame, 0, frame.length, trace);
  reader.take(2, 'start');
  reader.uint8('count');
  const values = Array.from({ length: size }, (_, index) => reader.uint8(`values.${index}`));
  reader.uint8('checksum');
  return { values };
};

const encode = ({ values }: Toy): Uint8Array => {
  const body = [values.length, ...values];
  return Uint8Array.from([33, 33, ...body, sum8(Uint8Array.from(body))]);
};

const toy = defineAdapter<Toy>({
  id: 'toy',
  title: { zh: '玩具', en: 'Toy' },
  description: { zh: '玩具协议', en: 'Toy protocol' },
  references: ['none'],
  transports: ['tcp'],
  quirks: {},
  framer,
  decode,
  encode,
  fields: {
    start: { title: { zh: '起始符', en: 'Start' }, framing: true },
    count: { title: { zh: '个数', en: 'Count' }, framing: true },
    values: { title: { zh: '数值', en: 'Value' } },
    checksum: { title: { zh: '校验和', en: 'Checksum' }, framing: true },
  },
  personal: { values: 'number' },
  map: ({ values }, context) => ({
    records: [
      {
        ...entities.Observation.example,
        id: formatUrn('Observation', context.system, `toy-${values.join('-')}`),
        specVersion,
        ...(context.simulated ? { simulated: true } : {}),
      } as HutongRecord,
    ],
    lost: [],
  }),
  simulations: ['one'],
  simulate(kind) {
    if (kind !== 'one') throw new HutongError('HT4007');
    return { values: [1] };
  },
});

const suite: AdapterSuite<Toy> = {
  frames: [
    { name: 'short', bytes: encode({ values: [1, 2] }) },
    { name: 'long', bytes: encode({ values: [5, 33, 33, 9, 4] }) },
  ],
  messages: fc.array(fc.nat(255), { minLength: 1, maxLength: 20 }).map((values) => ({ values })),
  start: Uint8Array.of(33, 33),
  reseal: (frame) => Uint8Array.from([...frame.subarray(0, -1), sum8(frame, 2, frame.length - 1)]),
  payload: (frame) => ({ from: 2, to: frame.length - 1 }),
  spoilChecksum: (frame) => Uint8Array.from([...frame.subarray(0, -1), (frame[frame.length - 1] ?? 0) ^ 255]),
  limits: {
    shortest: encode({ values: [0] }),
    longest: encode({ values: Array.from({ length: 20 }, () => 0) }),
    tooLong: encode({ values: Array.from({ length: 21 }, () => 0) }),
    tooShort: encode({ values: [] }),
  },
  bound: 48,
};

describeAdapter(toy, suite);

/** A framer whose events are changed on their way out. */
const altered = (change: (events: ReturnType<Framer['push']>) => ReturnType<Framer['push']>) => (): Framer => {
  const inner = framer();
  return {
    push: (chunk) => change(inner.push(chunk)),
    end: () => change(inner.end()),
    get buffered() {
      return inner.buffered;
    },
  };
};

const faults: readonly [name: string, caughtBy: ContractTest, fault: Partial<Adapter<Toy>>][] = [
  [
    'frames only found in one chunk',
    'splits',
    { framer: () => ({ ...framer(), push: (chunk) => framer().push(chunk), end: () => [], buffered: 0 }) },
  ],
  ['a second frame lost', 'two in one', { framer: altered((events) => events.slice(0, 1)) }],
  [
    'garbage not reported',
    'garbage',
    { framer: altered((events) => events.filter(({ type }) => type !== 'discarded')) },
  ],
  ['checksum ignored by the decoder', 'bad checksum', { decode: (frame) => ({ values: [...frame.subarray(3, -1)] }) }],
  ['truncated frames decoded', 'truncated', { decode: (frame) => ({ values: [...frame.subarray(3, -1)] }) }],
  ['surplus bytes ignored', 'surplus', { decode: (frame) => decode(frame.subarray(0, (frame[2] ?? 0) + 4)) }],
  ['bytes counted twice', 'random bytes', { framer: altered((events) => [...events, ...events.slice(0, 1)]) }],
  ['a buffer without bound', 'random bytes', { framer: () => ({ push: () => [], end: () => [], buffered: 1e6 }) }],
  [
    'a value lost in encoding',
    'round trip',
    { encode: ({ values }) => encode({ values: values.map((value) => value & 0x7f) }) },
  ],
  [
    'a byte ignored by the decoder',
    'sensitivity',
    { decode: (frame) => ({ values: decode(frame).values.map((value, index) => (index === 1 ? 0 : value)) }) },
  ],
  ['bytes that nobody explains', 'explanation', { decode: (frame) => decode(frame) }],
  [
    'a field that the message does not have',
    'explanation',
    { fields: { ...toy.fields, count: { title: { zh: '个数', en: 'Count' } } } },
  ],
  ['a field without a title', 'explanation', { fields: {} }],
  [
    'records that are not the standard',
    'mapping',
    { map: () => ({ records: [{ type: 'Observation' } as HutongRecord], lost: [] }) },
  ],
  ['a mapping that gives nothing', 'mapping', { map: () => ({ records: [], lost: [] }) }],
  ['personal fields that nobody declared', 'privacy', { personal: undefined as never }],
  ['personal fields that cannot be replaced', 'privacy', { personal: { values: 'text' } }],
  ['a simulation that cannot be sent', 'simulation', { simulate: () => ({ values: [300] }) }],
];

describe('the contract suite catches a broken adapter', () => {
  test.each(faults)('%s → %s', (_, caughtBy, fault) => {
    const subject: Subject<Toy, object> = { adapter: { ...toy, ...fault }, suite };
    const tests = {
      ...framerTests<Toy, object>(),
      ...codecTests<Toy, object>(),
      ...explanationTests<Toy, object>(),
      ...privacyTests<Toy, object>(),
    };
    const run = tests[caughtBy];
    expect(() => run?.(subject)).toThrow();
  });
});
