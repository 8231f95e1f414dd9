import type { Duplex } from 'node:stream';
import { HutongError, parseDuration } from '@hutong/standard';
import { keepStreamOpen } from './kept-stream.ts';
import { loadSerialPort } from './serial-package.ts';
import type { Transport } from './transport.ts';

/** A serial port of this machine. Rejects with HT8007 when the package `serialport` is not installed. */
export const openSerial: Transport<'serial'> = async (config, context) => {
  const { SerialPort } = await loadSerialPort();
  const { path, baudRate, dataBits, parity, stopBits, line, reopen } = config;
  const open = (): Promise<Duplex> =>
    new Promise((resolve, reject) => {
      const port = new SerialPort({ path, baudRate, dataBits, parity, stopBits, autoOpen: false });
      port.open((cause) =>
        cause === null ? resolve(port) : reject(new HutongError('HT5015', { facts: { path }, cause })),
      );
    });
  return keepStreamOpen(
    { transport: 'serial', endpoint: `serial ${path}`, line, longestDelay: parseDuration(reopen), open },
    context,
  );
};
