import { crc16Modbus, crcHj212 } from '@hutong/adapter-kit';
import { flagParts, itemsOf, type Hj212Message, type Hj212Options } from '@hutong/adapters/hj212';
import type { HutongError } from '@hutong/standard';
import type { Projection } from './projection.ts';
import { OneOf } from './subset-match.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

const editions: Readonly<Record<string, readonly string[]>> = {
  'HJ/T 212-2005': ['HJ 212-2005', 'HJ/T 212-2005'],
};

const lengthNames = (error: HutongError): readonly string[] =>
  error.facts['reason'] === 'out-of-range' ? ['length_out_of_range'] : ['length_mismatch'];

const errorNames = (error: HutongError): readonly string[] => {
  switch (error.code) {
    case 'HT4001':
      return ['truncated'];
    case 'HT4002':
      return ['bad_crc', 'bad_checksum'];
    case 'HT4003':
      return ['no_frame', 'bad_start'];
    case 'HT4004':
      return ['missing_crlf', 'bad_end'];
    case 'HT4005':
      return lengthNames(error);
    case 'HT4006':
      return error.location.field === 'length'
        ? ['bad_length', 'bad_length_field', 'length_not_numeric', 'no_frame']
        : ['bad_segment', 'missing_cp', 'bad_cp'];
    default:
      return [error.code];
  }
};

/** HJ 212 packets in the words of the shared vectors. */
export const projectHj212: Projection<Hj212Message, Hj212Options> = {
  bytes: encode,
  facts(message, frame) {
    const { content: _content, notes = [], extra = [], flag, ...header } = message;
    const { fields, items } = itemsOf(message);
    const segment = Number(decode(frame.subarray(2, 6)));
    const crc = decode(frame.subarray(6 + segment, 10 + segment));
    const parts = flag === undefined ? undefined : flagParts(flag);
    const edition = parts?.edition;
    return {
      ...Object.fromEntries(extra),
      ...header,
      length: segment,
      crc: new OneOf(crc.toUpperCase(), crc),
      ...(parts === undefined
        ? {}
        : {
            flag: {
              raw: flag,
              ...parts,
              ...(edition === undefined ? {} : { edition: new OneOf(edition, ...(editions[edition] ?? [])) }),
            },
          }),
      fields: Object.fromEntries(fields),
      items: Object.fromEntries([...items].map(([code, values]) => [code, Object.fromEntries(values)])),
      duplicates: notes.filter(({ kind }) => kind === 'duplicate-key').map(({ key }) => key),
    };
  },
  errorNames,
  errorFacts(error) {
    const { crc } = error.facts;
    return typeof crc === 'string' ? { ...error.facts, crc: new OneOf(crc, crc.toUpperCase()) } : error.facts;
  },
  tolerant: { missingTail: true, modbusCrc: true },
  plain: (text) => ({ hjCrc: hex(crcHj212(encode(text))), modbusCrc: hex(crc16Modbus(encode(text))) }),
};
