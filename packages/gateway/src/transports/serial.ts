import type { Duplex } from 'node:stream';
import { HutongError, parseDuration } from '@hutong/standard';
import type { ListenerOf } from '../config/listener-config.ts';
import { keepStreamOpen } from './kept-stream.ts';
import type { Transport } from './transport.ts';

/** What is used of the package `serialport`. */
interface SerialPortModule {
  readonly SerialPort: new (
    settings: Omit<
      ListenerOf<'serial'>,
      'transport' | 'adapter' | 'options' | 'polls' | 'preamble' | 'line' | 'reopen'
    > & { autoOpen: false },
  ) => Duplex & { open(callback: (error: Error | null) => void): void };
}

// By a name that no bundler follows: the package is native and installed only where there is a serial port.
const packageName = 'serialport';

async function loadSerialPort(): Promise<SerialPortModule> {
  try {
    return (await import(packageName)) as SerialPortModule;
  } catch (cause) {
    throw new HutongError('HT8007', { facts: { package: packageName }, cause });
  }
}

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
