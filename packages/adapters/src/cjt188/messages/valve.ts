import type { Codec } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

/** What the valve shall do, or a code that has no name. */
export type ValveCommand = 'open' | 'close' | number;

const codes = { standard: { open: 0x55, close: 0x99 }, vendor: { open: 0x66, close: 0x77 } } as const;

/** The byte of a valve command; other codes stay numbers. */
export function valveField(vendor: boolean): Codec<ValveCommand> {
  const { open, close } = vendor ? codes.vendor : codes.standard;
  return {
    read(reader, field) {
      const code = reader.uint8(field);
      return code === open ? 'open' : code === close ? 'close' : code;
    },
    write(writer, value, field) {
      if (value !== 'open' && value !== 'close' && typeof value !== 'number')
        throw new HutongError('HT4009', { field, facts: { command: value } });
      writer.uint8(value === 'open' ? open : value === 'close' ? close : value, field);
    },
  };
}
