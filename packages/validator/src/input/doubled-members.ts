import { bilingual, errorCodes } from '@hutong/standard';
import { pointerNames, pointerTo } from '../records/pointer.ts';
import type { RecordIssue } from '../records/record-issue.ts';
import { shortText } from '../records/short-text.ts';
import { endOfText, keyOfText } from './json-values.ts';

/** An object or list that is being read. */
interface Holder {
  /** Names that have come; undefined in a list. */
  readonly names: Set<string> | undefined;
  /** The name or index of what is being read. */
  at: string | number;
}

/** Members that are told of one by one; a text with more is no better for it. */
export const mostDoubled = 100;
/** Members further down are told of at the member that holds them, lest pointers grow without end. */
const deepestTold = 64;

const quote = 0x22;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

const none: readonly string[] = [];

/** How many members the objects of a value have, at any depth. */
function countMembers(value: unknown): number {
  let count = 0;
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object' && item !== null) open.push(item);
      continue;
    }
    for (const name in next as Readonly<Record<string, unknown>>) {
      count++;
      const inner = (next as Readonly<Record<string, unknown>>)[name];
      if (typeof inner === 'object' && inner !== null) open.push(inner);
    }
  }
  return count;
}

/** Ways to write a colon so that it does not stand right behind its key. */
const apart = [' :', '\t:', '\n:', '\r:'];

/** Whether a text may hold more members than were read from it; most texts show at a glance that they do not. */
function mayHoldMore(text: string, value: unknown): boolean {
  let colons = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) colons++;
  return colons !== countMembers(value) || apart.some((colon) => text.includes(colon));
}

/**
 * The pointers of members that an object of a JSON text has more than once, at any depth; the first `mostDoubled` of them.
 * `JSON.parse` keeps the last of each and is silent about the others; `value` is what it made of the text.
 */
export const doubledMembers = (text: string, value: unknown): readonly string[] =>
  mayHoldMore(text, value) ? findDoubled(text) : none;

function findDoubled(text: string): string[] {
  const found = new Set<string>();
  const holders: Holder[] = [];
  let holder: Holder | undefined;
  let isKey = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === quote) {
      const end = endOfText(text, index);
      if (isKey && holder?.names !== undefined) {
        const name = keyOfText(text.slice(index, end));
        const { size } = holder.names;
        holder.at = name;
        if (holder.names.add(name).size === size) {
          found.add(holders.slice(0, deepestTold).reduce((pointer, { at }) => pointerTo(pointer, at), ''));
          if (found.size === mostDoubled) break;
        }
        isKey = false;
      }
      index = end - 1;
    } else if (character === comma) {
      if (holder?.names !== undefined) isKey = true;
      else if (holder !== undefined) holder.at = Number(holder.at) + 1;
    } else if (character === openObject || character === openList) {
      isKey = character === openObject;
      holders.push((holder = isKey ? { names: new Set(), at: '' } : { names: undefined, at: 0 }));
    } else if (character === closeObject || character === closeList) {
      holders.pop();
      holder = holders.at(-1);
      isKey = false;
    }
  }
  return [...found];
}

/** What there is to say of a member that comes more than once (HT1020). */
export function doubledIssue(pointer: string): RecordIssue {
  const name = shortText(pointerNames(pointer).at(-1) ?? '');
  return {
    code: 'HT1020',
    severity: 'error',
    pointer,
    message: bilingual(`成员“${name}”在同一对象中重复出现`, `Member "${name}" comes more than once in its object`),
    fix: errorCodes.HT1020.fix,
    requirement: doubledRequirement,
  };
}

const doubledRequirement = 'HT-REC-010';

/** Members that come more than once, by the values of a message that hold them. */
export interface DoubledWithin {
  /** Pointers below the value at a pointer, from that value on. */
  readonly of: (pointer: string) => string[];
  /** Those of the message around the values. */
  readonly outside: readonly string[];
}

/** Sorts the doubled members of a message by the values that it holds. */
export function doubledWithin(
  doubled: readonly string[],
  held: readonly { readonly pointer: string }[],
): DoubledWithin {
  const isBelow = (pointer: string, value: string): boolean => pointer.startsWith(`${value}/`);
  return {
    of: (value) => doubled.filter((pointer) => isBelow(pointer, value)).map((pointer) => pointer.slice(value.length)),
    outside: doubled.filter((pointer) => !held.some((value) => isBelow(pointer, value.pointer))),
  };
}
