import { fromHex } from '@hutong/adapter-kit';
import { bilingual, type BilingualText } from '@hutong/standard';
import { counted, fixed, readCount, readHex, writeCountedHex, type FunctionLayout, type Layout } from './layout.ts';

/** A request of the function code alone. */
const bare = <Name extends string>(name: Name): Layout<{ readonly name: Name }> => ({
  length: fixed(1),
  read: () => ({ name }),
  write: () => undefined,
});

/** Function 07 (6.7): eight outputs whose meaning is the device's own. */
export const readExceptionStatus: FunctionLayout<'readExceptionStatus', object, { readonly status: number }> = {
  name: 'readExceptionStatus',
  title: bilingual('读异常状态', 'Read exception status'),
  broadcast: false,
  request: bare('readExceptionStatus'),
  reply: {
    length: fixed(2),
    read: (reader) => ({ name: 'readExceptionStatus', status: reader.uint8('body.status') }),
    write: (writer, { status }) => writer.uint8(status, 'body.status'),
  },
};

/** Sub-functions of 08 (6.8.1); 1, 4 and those of no number here are named in the frame by number alone. */
export const subFunctions: Readonly<Record<number, BilingualText>> = {
  0: bilingual('回送查询数据', 'Return query data'),
  1: bilingual('重启通信', 'Restart communications'),
  2: bilingual('回送诊断寄存器', 'Return diagnostic register'),
  3: bilingual('更改 ASCII 结束符', 'Change ASCII input delimiter'),
  4: bilingual('强制只听', 'Force listen only mode'),
  10: bilingual('清计数器与诊断寄存器', 'Clear counters and diagnostic register'),
  11: bilingual('总线报文计数', 'Bus message count'),
  12: bilingual('总线通信错误计数', 'Bus communication error count'),
  13: bilingual('总线异常响应计数', 'Bus exception error count'),
  14: bilingual('从站报文计数', 'Server message count'),
  15: bilingual('从站无响应计数', 'Server no response count'),
  16: bilingual('从站否定应答计数', 'Server NAK count'),
  17: bilingual('从站忙计数', 'Server busy count'),
  18: bilingual('总线字符溢出计数', 'Bus character overrun count'),
  20: bilingual('清溢出计数', 'Clear overrun counter and flag'),
};

export interface Diagnostic {
  readonly subFunction: number;
  readonly data: string;
}

const diagnostic: Layout<{ readonly name: 'diagnostics' } & Diagnostic> = {
  // The data of sub-function 0 may be longer; only TCP and ASCII say where such a frame ends.
  length: fixed(5),
  read: (reader) => ({
    name: 'diagnostics',
    subFunction: reader.uint16be('body.subFunction'),
    data: readHex(reader, 'body.data'),
  }),
  write(writer, { subFunction, data }) {
    writer.uint16be(subFunction, 'body.subFunction');
    writer.put(fromHex(data));
  },
};

/** Function 08. */
export const diagnostics: FunctionLayout<'diagnostics', Diagnostic, Diagnostic> = {
  name: 'diagnostics',
  title: bilingual('诊断', 'Diagnostics'),
  broadcast: true,
  request: diagnostic,
  reply: diagnostic,
};

export interface EventCounter {
  /** FFFF while a command is still being processed. */
  readonly status: number;
  readonly eventCount: number;
}

/** Function 11 (6.9). */
export const getEventCounter: FunctionLayout<'getEventCounter', object, EventCounter> = {
  name: 'getEventCounter',
  title: bilingual('读通信事件计数', 'Get comm event counter'),
  broadcast: false,
  request: bare('getEventCounter'),
  reply: {
    length: fixed(5),
    read: (reader) => ({
      name: 'getEventCounter',
      status: reader.uint16be('body.status'),
      eventCount: reader.uint16be('body.eventCount'),
    }),
    write(writer, { status, eventCount }) {
      writer.uint16be(status, 'body.status');
      writer.uint16be(eventCount, 'body.eventCount');
    },
  },
};

export interface EventLog extends EventCounter {
  readonly messageCount: number;
  /** Events, latest first, in hexadecimal. */
  readonly events: string;
}

/** Function 12 (6.10). */
export const getEventLog: FunctionLayout<'getEventLog', object, EventLog> = {
  name: 'getEventLog',
  title: bilingual('读通信事件记录', 'Get comm event log'),
  broadcast: false,
  request: bare('getEventLog'),
  reply: {
    length: counted(2),
    read(reader) {
      readCount(reader);
      return {
        name: 'getEventLog',
        status: reader.uint16be('body.status'),
        eventCount: reader.uint16be('body.eventCount'),
        messageCount: reader.uint16be('body.messageCount'),
        events: readHex(reader, 'body.events'),
      };
    },
    write(writer, { status, eventCount, messageCount, events }) {
      const bytes = fromHex(events);
      writer.uint8(bytes.length + 6, 'body.byteCount');
      writer.uint16be(status, 'body.status');
      writer.uint16be(eventCount, 'body.eventCount');
      writer.uint16be(messageCount, 'body.messageCount');
      writer.put(bytes);
    },
  },
};

/** Function 17 (6.13): id, run indicator and more, whose lengths are the device's own. */
export const reportServerId: FunctionLayout<'reportServerId', object, { readonly data: string }> = {
  name: 'reportServerId',
  title: bilingual('报告从站标识', 'Report server ID'),
  broadcast: false,
  request: bare('reportServerId'),
  reply: {
    length: counted(2),
    read(reader) {
      readCount(reader);
      return { name: 'reportServerId', data: readHex(reader, 'body.data') };
    },
    write: (writer, { data }) => writeCountedHex(writer, data),
  },
};
