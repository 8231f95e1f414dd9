import { edgeValues, removed } from './edge-values.ts';
import { pick, type Random } from './seeded-random.ts';

type Members = Record<string | number, unknown>;

const names = ['extra', 'name', 'constructor', '__proto__', 'extensions', 'boundary', 'a/b', 'id', 'type', '标识'];

/** Some member of a value, at any depth, with the object or list that holds it. */
function somePlace(random: Random, value: unknown): { readonly parent: Members; readonly name: string } | undefined {
  let parent = value as Members;
  for (;;) {
    const keys = Object.keys(parent);
    if (keys.length === 0) return undefined;
    const name = pick(random, keys);
    const inner = parent[name];
    if (typeof inner !== 'object' || inner === null || random(3) === 0) return { parent, name };
    parent = inner as Members;
  }
}

/** Sets a member as JSON.parse does, `__proto__` too. */
const setMember = (parent: Members, name: string, value: unknown): void =>
  void Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });

/** Changes one member of a record, or adds or takes away one. */
export function mutateRecord(random: Random, record: Record<string, unknown>): void {
  const place = somePlace(random, record);
  if (place === undefined) return;
  const { parent, name } = place;
  const chosen = pick(random, edgeValues);
  const value: unknown = chosen === removed ? removed : structuredClone(chosen);
  if (random(8) === 0) setMember(parent, pick(random, names), value === removed ? 1 : value);
  else if (value === removed) delete parent[name];
  else parent[name] = value;
}

const shuffled = (random: Random, record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record)
      .map((entry) => [random(1_000_000), entry] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, entry]) => entry),
  );

const spaced = (text: string): string => text.replaceAll('":', '": ').replaceAll(',"', ', "');
const escaped = (random: Random, text: string): string => {
  const at = random(text.length);
  const character = text[at] ?? '';
  return /[\p{L}\d]/u.test(character)
    ? `${text.slice(0, at)}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}${text.slice(at + 1)}`
    : text;
};
const doubled = (text: string): string => text.replace(/^\{("[a-zA-Z]+":[^,{[]+,)/, '{$1$1');

/** A record as one line of JSON, written in one of the ways in which systems write it. */
export function writtenLine(random: Random, record: Record<string, unknown>): string {
  switch (random(10)) {
    case 0:
      return JSON.stringify(shuffled(random, record));
    case 1:
      return spaced(JSON.stringify(record));
    case 2:
      return escaped(random, JSON.stringify(record));
    case 3:
      return doubled(JSON.stringify(record));
    case 4:
      return `${JSON.stringify(record)} \r`;
    default:
      return JSON.stringify(record);
  }
}

/** A line with one to three of its bytes changed, lost, added or doubled. */
export function mutateBytes(random: Random, line: Buffer): Buffer {
  let bytes = line;
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(bytes.length);
    const byte = pick(random, [random(256), 0x22, 0x2c, 0x30 + random(10), 0x20, 0x5c, 0x7d, 0x3a, 0x2d, 0x65]);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const length = 1 + random(6);
    bytes = pick(random, [
      () => Buffer.concat([before, Buffer.of(byte), after.subarray(1)]),
      () => Buffer.concat([before, after.subarray(length)]),
      () => Buffer.concat([before, Buffer.of(byte), after]),
      () => Buffer.concat([before, after.subarray(0, length), after]),
    ])();
  }
  return Buffer.from(bytes.filter((byte) => byte !== 0x0a));
}
