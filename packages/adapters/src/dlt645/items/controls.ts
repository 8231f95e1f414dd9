import { bilingual, type BilingualText } from '@hutong/standard';

/** Functions of DL/T 645-2007 and 645-1997, D4 to D0 of the control byte. */
const functions2007 = {
  0x03: 'security',
  0x08: 'broadcastTime',
  0x11: 'read',
  0x12: 'readFollow',
  0x13: 'readAddress',
  0x14: 'write',
  0x15: 'writeAddress',
  0x16: 'freeze',
  0x17: 'changeBaud',
  0x18: 'changePassword',
  0x19: 'clearDemand',
  0x1a: 'clearMeter',
  0x1b: 'clearEvents',
  0x1c: 'relayControl',
} as const;

const functions1997 = {
  0x01: 'read',
  0x02: 'readFollow',
  0x03: 'readAgain',
  0x04: 'write',
  0x08: 'broadcastTime',
  0x0a: 'writeAddress',
  0x0c: 'changeBaud',
  0x0f: 'changePassword',
  0x10: 'clearDemand',
} as const;

export type Edition = '2007' | '1997';

/** A function by name; one that neither edition has is its number. */
export type Dlt645Function =
  | (typeof functions2007)[keyof typeof functions2007]
  | (typeof functions1997)[keyof typeof functions1997];

/** What the functions are called. */
export const functionTitles: Readonly<Record<Dlt645Function, BilingualText>> = {
  security: bilingual('安全认证', 'Security authentication'),
  broadcastTime: bilingual('广播校时', 'Broadcast time'),
  read: bilingual('读数据', 'Read'),
  readFollow: bilingual('读后续数据', 'Read what follows'),
  readAgain: bilingual('重读数据', 'Read again'),
  readAddress: bilingual('读通信地址', 'Read the address'),
  write: bilingual('写数据', 'Write'),
  writeAddress: bilingual('写通信地址', 'Write the address'),
  freeze: bilingual('冻结', 'Freeze'),
  changeBaud: bilingual('更改通信速率', 'Change the baud rate'),
  changePassword: bilingual('修改密码', 'Change a password'),
  clearDemand: bilingual('最大需量清零', 'Clear the maximum demand'),
  clearMeter: bilingual('电表清零', 'Clear the meter'),
  clearEvents: bilingual('事件清零', 'Clear events'),
  relayControl: bilingual('跳合闸、报警、保电', 'Relay, alarm and power guard'),
};

/** What a control byte says. */
export interface Control {
  readonly edition: Edition;
  readonly function: Dlt645Function | number;
  /** D7: the frame comes from the meter. */
  readonly fromMeter: boolean;
  /** D6: the meter refuses. */
  readonly refused: boolean;
  /** D5: more data follows. */
  readonly more: boolean;
}

const named = (table: Readonly<Record<number, Dlt645Function>>): readonly (readonly [number, Dlt645Function])[] =>
  Object.entries(table).map(([number, name]) => [Number(number), name]);

const tables = { '2007': functions2007, '1997': functions1997 } as const;
const nameOf = (edition: Edition, number: number): Dlt645Function | undefined =>
  (tables[edition] as Readonly<Record<number, Dlt645Function>>)[number];

const controlsOf = (preferred: Edition): readonly Control[] =>
  Array.from({ length: 256 }, (_, byte) => {
    const number = byte & 0x1f;
    const other: Edition = preferred === '2007' ? '1997' : '2007';
    // The function code alone tells the editions apart; 03 and 08 are in both, and there the preferred one stands.
    const edition =
      nameOf(preferred, number) !== undefined ? preferred : nameOf(other, number) !== undefined ? other : preferred;
    return {
      edition,
      function: nameOf(edition, number) ?? number,
      fromMeter: (byte & 0x80) !== 0,
      refused: (byte & 0x40) !== 0,
      more: (byte & 0x20) !== 0,
    };
  });

/** Meaning of each control byte, by the edition that codes of both belong to. */
export const controls: Readonly<Record<Edition, readonly Control[]>> = {
  '2007': controlsOf('2007'),
  '1997': controlsOf('1997'),
};

const numbers = {
  '2007': new Map(named(functions2007).map(([number, name]) => [name, number])),
  '1997': new Map(named(functions1997).map(([number, name]) => [name, number])),
} as const;

/** The control byte; undefined when the edition does not have the function. */
export function controlByte(control: Control): number | undefined {
  const { edition, function: name, fromMeter, refused, more } = control;
  const number = typeof name === 'number' ? name : numbers[edition].get(name);
  if (number === undefined || !Number.isInteger(number) || number < 0 || number > 0x1f) return undefined;
  return number | (fromMeter ? 0x80 : 0) | (refused ? 0x40 : 0) | (more ? 0x20 : 0);
}

/** A control byte in words. */
export function controlName({ edition, function: name, fromMeter, refused, more }: Control): BilingualText {
  const own = typeof name === 'number' ? bilingual(`功能码 ${name}`, `Function ${name}`) : functionTitles[name];
  const [zh, en] = refused ? ['异常应答', 'refusal'] : fromMeter ? ['应答', 'reply'] : ['请求', 'request'];
  return bilingual(
    `${own.zh}${zh}${more ? '，有后续帧' : ''}（${edition} 版）`,
    `${own.en}: ${en}${more ? ', more to come' : ''} (${edition})`,
  );
}

/** Rows of the function table, for documentation. */
export const functionTable: readonly {
  readonly edition: Edition;
  readonly code: number;
  readonly name: Dlt645Function;
}[] = (['2007', '1997'] as const).flatMap((edition) =>
  named(tables[edition]).map(([code, name]) => ({ edition, code, name })),
);
