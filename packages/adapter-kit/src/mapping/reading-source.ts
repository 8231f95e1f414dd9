import { formatUrn } from '@hutong/standard';
import type { MappingContext } from '../adapter.ts';
import { localId } from './local-id.ts';
import { remembered } from './remembered.ts';

/** A key with the name of the line in front, where addresses repeat between lines. */
export const onLine = ({ line }: MappingContext, key: string): string => (line === undefined ? key : `${line}-${key}`);

// The parts of a URN are checked one by one: a system once, an address and a key each time they change.
const devicePrefix = remembered((system) => formatUrn('Device', system, 'x').slice(0, -1));
/** The URN of an observation of a system up to its local id. */
export const observationPrefix = remembered((system) => formatUrn('Observation', system, 'x').slice(0, -1));

/** URN of the device at an address: the registered one, else one derived from the address. */
export const deviceAt = (context: MappingContext, adapter: string, address: string): string =>
  context.deviceOf?.(address) ?? `${devicePrefix(context.system)}${localId(`${adapter}-${onLine(context, address)}`)}`;

/** A device as the source of readings: what all of them share. */
export interface ReadingSource {
  /** System and channel; one object for all readings of the source, so it cannot be changed. */
  readonly provenance: { readonly system: string; readonly channel: string };
  /** Address of the device. */
  readonly address: string;
  /** Its URN. */
  readonly device: string;
  /** The ids of its readings up to the address on the wire. */
  readonly start: string;
  /** The URN comes from the address and not from a registry. */
  readonly derived: boolean;
}

const mostSources = 10_000;

interface Line {
  readonly system: string;
  readonly channel: string;
  readonly line: string | undefined;
  readonly sources: Map<string, ReadingSource>;
}

const lineOf = remembered((key): Line => {
  const [channel = '', system = '', line] = JSON.parse(key) as string[];
  return { channel, system, line, sources: new Map() };
});
// Messages of one line often follow each other.
let last = lineOf('["",""]');

const same = (address: string): string => address;

/**
 * The device at an address, or at its shorter form `plain`, as a source of readings. Where the address is written in
 * another way on the wire, `addressOf` makes it of that, once for each device.
 */
export function sourceAt(
  context: MappingContext,
  channel: string,
  onWire: string,
  plain?: string,
  addressOf: (onWire: string) => string = same,
): ReadingSource {
  const { system, line } = context;
  if (last.channel !== channel || last.system !== system || last.line !== line)
    last = lineOf(JSON.stringify(line === undefined ? [channel, system] : [channel, system, line]));
  const { sources } = last;
  const known = sources.get(onWire);
  // A registry may answer differently from one message to the next.
  const registered = context.deviceOf?.(known?.address ?? addressOf(onWire), plain);
  if (known !== undefined && (registered === undefined ? known.derived : known.device === registered)) return known;
  const address = addressOf(onWire);
  const id = localId(`${channel}-${onLine(context, address)}`);
  const source = {
    provenance: Object.freeze({ system, channel }),
    address,
    device: registered ?? `${devicePrefix(system)}${id}`,
    start: `${observationPrefix(system)}${id}-`,
    derived: registered === undefined,
  };
  if (sources.size >= mostSources) sources.clear();
  sources.set(onWire, source);
  return source;
}
