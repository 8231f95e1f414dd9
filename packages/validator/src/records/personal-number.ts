import { isCitizenId, type Field } from '@hutong/standard';

/** A number in a text that belongs to a person. */
export interface PersonalNumber {
  readonly kind: 'citizenId' | 'phone';
  readonly text: string;
  /** 0-based, in characters. */
  readonly index: number;
}

const shortestProse = 200;

/** Whether a field holds prose, in which people write what has its own field elsewhere. */
export const isFreeText = ({ kind, mask }: Field): boolean =>
  kind.type === 'text' &&
  kind.pattern === undefined &&
  (kind.maxLength ?? Infinity) >= shortestProse &&
  mask !== 'phone' &&
  mask !== 'citizenId';

const citizenIds = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;
const phones = /(?<![0-9A-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![0-9A-Za-z])/g;

/** The first citizen id, with a right check character, or mobile number that a text carries. */
export function findPersonalNumber(text: string): PersonalNumber | undefined {
  for (const { 0: found, index } of text.matchAll(citizenIds))
    if (isCitizenId(found.toUpperCase())) return { kind: 'citizenId', text: found, index };
  for (const { 0: found, index } of text.matchAll(phones)) return { kind: 'phone', text: found, index };
  return undefined;
}

/** Whether a value is a text that carries such a number. */
export const carriesNumber = (value: unknown): boolean =>
  typeof value === 'string' && findPersonalNumber(value) !== undefined;

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const fewestDigits = 11;

/** Whether the bytes of a text may carry such a number. Its digits stand in groups of three at least, so that every fourth byte will do. */
export function mayCarryNumber(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from + 3; at < to; at += 4) {
    if (!isDigit(bytes[at])) continue;
    let digits = 0;
    for (let index = from; index < to; index++) if (isDigit(bytes[index])) digits++;
    return digits >= fewestDigits;
  }
  return false;
}
