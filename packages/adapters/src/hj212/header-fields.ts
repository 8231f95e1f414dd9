import { HutongError } from '@hutong/standard';
import type { Hj212Group, Hj212Message, Hj212Note, Hj212Pair } from './message.ts';

type Writable = { -readonly [Name in keyof Hj212Message]: Hj212Message[Name] };
type TextKey = 'QN' | 'ST' | 'CN' | 'PW' | 'MN';
type NumberKey = 'PNUM' | 'PNO';

const texts: ReadonlyMap<string, TextKey> = new Map((['QN', 'ST', 'CN', 'PW', 'MN'] as const).map((key) => [key, key]));
const numbers: ReadonlyMap<string, NumberKey> = new Map((['PNUM', 'PNO'] as const).map((key) => [key, key]));

const wholeNumber = (key: string, value: string, offset: number, maximum: number): number => {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number <= maximum)) throw new HutongError('HT4006', { offset, field: key, facts: { maximum } });
  return number;
};

/** The keys in front of the content, on their way to a message. */
export class HeaderFields {
  QN: string | undefined = undefined;
  ST: string | undefined = undefined;
  CN: string | undefined = undefined;
  PW: string | undefined = undefined;
  MN: string | undefined = undefined;
  flag: number | undefined = undefined;
  PNUM: number | undefined = undefined;
  PNO: number | undefined = undefined;
  extra: Hj212Pair[] | undefined = undefined;

  /** Puts a key where it belongs, and says where that is. Throws HT4006 for a number that is none. */
  put(key: string, value: string, offset: number, notes: Hj212Note[]): string {
    const text = texts.get(key);
    if (text !== undefined) {
      if (this[text] !== undefined) return this.putAgain(key, value, notes);
      this[text] = value;
      return text;
    }
    if (key.length === 4 && key.toLowerCase() === 'flag') {
      if (this.flag !== undefined) return this.putAgain(key, value, notes);
      this.flag = wholeNumber(key, value, offset, 255);
      if (key !== 'Flag') notes.push({ kind: 'flag-case', key });
      return 'flag';
    }
    const number = numbers.get(key);
    if (number === undefined) return this.putExtra(key, value);
    if (this[number] !== undefined) return this.putAgain(key, value, notes);
    this[number] = wholeNumber(key, value, offset, 9999);
    return number;
  }

  /** The message of these keys. Nearly all have the same six: a literal costs less than members that are added. */
  message(content: readonly Hj212Group[]): Writable {
    const { QN, ST, CN, PW, MN, flag, PNUM, PNO, extra } = this;
    if (
      QN !== undefined &&
      ST !== undefined &&
      CN !== undefined &&
      PW !== undefined &&
      MN !== undefined &&
      flag !== undefined &&
      PNUM === undefined &&
      PNO === undefined &&
      extra === undefined
    )
      return { QN, ST, CN, PW, MN, flag, content };
    return {
      ...(QN === undefined ? {} : { QN }),
      ...(ST === undefined ? {} : { ST }),
      ...(CN === undefined ? {} : { CN }),
      ...(PW === undefined ? {} : { PW }),
      ...(MN === undefined ? {} : { MN }),
      ...(flag === undefined ? {} : { flag }),
      ...(PNUM === undefined ? {} : { PNUM }),
      ...(PNO === undefined ? {} : { PNO }),
      ...(extra === undefined ? {} : { extra }),
      content,
    };
  }

  private putAgain(key: string, value: string, notes: Hj212Note[]): string {
    notes.push({ kind: 'duplicate-key', key });
    return this.putExtra(key, value);
  }

  private putExtra(key: string, value: string): string {
    this.extra ??= [];
    this.extra.push([key, value]);
    return `extra.${this.extra.length - 1}`;
  }
}
