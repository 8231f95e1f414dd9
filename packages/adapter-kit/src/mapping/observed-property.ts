import { codeLists, findCode } from '@hutong/standard';
import { localId } from './local-id.ts';
import { remembered } from './remembered.ts';

/** A property of the standard, looked up once: what it brings to each of its readings. */
export interface ObservedProperty {
  readonly code: string;
  /** UCUM code; '' for none. */
  readonly unit: string;
  /** The end of the ids of its readings. */
  readonly ending: string;
}

const propertyOf = (code: string, key: string): ObservedProperty => ({
  code,
  unit: findCode(codeLists['ht-observed-property'], code)?.attributes?.['unit'] ?? '',
  ending: `${key}-${localId(code)}`,
});

const plain = remembered((code) => propertyOf(code, ''));

/**
 * The property of a code. Tables look their properties up when they are made, so that mapping a message does not. `key`
 * tells apart readings of one property in one message, in characters of a local id.
 */
export const observedProperty = (code: string, key = ''): ObservedProperty =>
  key === '' ? plain(code) : propertyOf(code, key);
