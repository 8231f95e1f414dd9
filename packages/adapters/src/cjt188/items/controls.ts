import { bilingual, type BilingualText } from '@hutong/standard';

/** Functions by D4 to D0 of the control byte. */
export const functions = {
  0x01: 'read',
  0x03: 'readAddress',
  0x04: 'write',
  0x15: 'writeAddress',
  0x16: 'setBase',
} as const;

export type Cjt188Function = (typeof functions)[keyof typeof functions];

/** What the functions are called. */
export const functionTitles: Readonly<Record<Cjt188Function, BilingualText>> = {
  read: bilingual('读数据', 'Read'),
  readAddress: bilingual('读地址', 'Read the address'),
  write: bilingual('写数据', 'Write'),
  writeAddress: bilingual('写地址', 'Write the address'),
  setBase: bilingual('写机电同步数据', 'Set the base value'),
};

/** What a control byte says. */
export interface Control {
  /** A function by name, or D5 to D0 as a number when there is none of that code. */
  readonly function: Cjt188Function | number;
  /** D7. */
  readonly fromMeter: boolean;
  /** D6: the meter refuses. */
  readonly refused: boolean;
  /** D5 of a known function: more data follow. */
  readonly more: boolean;
}

const nameOf = (code: number): Cjt188Function | undefined =>
  (functions as Readonly<Record<number, Cjt188Function>>)[code];
const codes = new Map<Cjt188Function, number>(Object.entries(functions).map(([code, name]) => [name, Number(code)]));

const controls: readonly Control[] = Array.from({ length: 256 }, (_, byte) => {
  const name = nameOf(byte & 0x1f);
  return {
    function: name ?? byte & 0x3f,
    fromMeter: (byte & 0x80) !== 0,
    refused: (byte & 0x40) !== 0,
    more: name !== undefined && (byte & 0x20) !== 0,
  };
});

/** The parts of a control byte. */
export const controlOf = (byte: number): Control => controls[byte & 0xff] as Control;

/** The control byte; undefined when there is none. */
export function controlByte({ function: name, fromMeter, refused, more }: Control): number | undefined {
  const code = typeof name === 'number' ? name : codes.get(name);
  if (code === undefined || !Number.isInteger(code) || code < 0 || code > 0x3f) return undefined;
  return code | (fromMeter ? 0x80 : 0) | (refused ? 0x40 : 0) | (more ? 0x20 : 0);
}

/** A control byte in words. */
export function controlName({ function: name, fromMeter, refused, more }: Control): BilingualText {
  const own = typeof name === 'number' ? bilingual(`功能码 ${name}`, `Function ${name}`) : functionTitles[name];
  const [zh, en] = refused ? ['异常应答', 'refusal'] : fromMeter ? ['应答', 'reply'] : ['请求', 'request'];
  return bilingual(`${own.zh}${zh}${more ? '，有后续帧' : ''}`, `${own.en}: ${en}${more ? ', more to come' : ''}`);
}
