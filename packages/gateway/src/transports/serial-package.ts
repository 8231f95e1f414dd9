import { createRequire } from 'node:module';
import type { Duplex } from 'node:stream';
import { HutongError } from '@hutong/standard';
import type { ListenerOf } from '../config/listener-config.ts';

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

/** The package, which is installed only where there is a serial port. Throws HT8007 when it is not. */
export async function loadSerialPort(): Promise<SerialPortModule> {
  try {
    return (await import(packageName)) as SerialPortModule;
  } catch (cause) {
    throw new HutongError('HT8007', { facts: { package: packageName }, cause });
  }
}

/** Whether this machine has the package. */
export function hasSerialPort(): boolean {
  try {
    createRequire(import.meta.url).resolve(packageName);
    return true;
  } catch {
    return false;
  }
}
