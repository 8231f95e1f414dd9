import { bilingual, type BilingualText } from '@hutong/standard';
import { fixed, type Layout } from './layout.ts';

interface ExceptionCode {
  readonly name: string;
  readonly title: BilingualText;
}

const code = (name: string, zh: string, en: string): ExceptionCode => ({ name, title: bilingual(zh, en) });

/** Exception codes (7). */
export const exceptionCodes: Readonly<Record<number, ExceptionCode>> = {
  1: code('illegalFunction', '非法功能', 'Illegal function'),
  2: code('illegalDataAddress', '非法数据地址', 'Illegal data address'),
  3: code('illegalDataValue', '非法数据值', 'Illegal data value'),
  4: code('deviceFailure', '从站设备故障', 'Server device failure'),
  5: code('acknowledge', '已接受，处理中', 'Acknowledge'),
  6: code('deviceBusy', '从站设备忙', 'Server device busy'),
  8: code('memoryParityError', '存储奇偶校验错误', 'Memory parity error'),
  10: code('gatewayPathUnavailable', '网关路径不可用', 'Gateway path unavailable'),
  11: code('gatewayTargetSilent', '网关目标无响应', 'Gateway target device failed to respond'),
};

/** A refusal; the function of the message is the one that was refused. */
export interface ExceptionBody {
  readonly name: 'exception';
  readonly code: number;
  /** Absent for a code that the specification does not have. */
  readonly exception?: string;
}

export const exception: Layout<ExceptionBody> = {
  length: fixed(2),
  read(reader) {
    const number = reader.uint8('body.code');
    const name = exceptionCodes[number]?.name;
    return name === undefined
      ? { name: 'exception', code: number }
      : { name: 'exception', code: number, exception: name };
  },
  write: (writer, body) => writer.uint8(body.code, 'body.code'),
};
