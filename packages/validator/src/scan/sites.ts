import { entities } from '@hutong/standard';
import { urnPrefix } from './kinds/reference-scan.ts';

/** Every type of the standard. */
export const typeNames = Object.keys(entities);

/** What a fact of a record is about: a reference to a record of some type, or a position. */
export const positionSite = 0;

/** The site of references to a type. */
export const referenceSite = (type: string): number => typeNames.indexOf(type) + 1;

/** The type that the references of a site name. */
export const typeOfSite = (site: number): string => typeNames[site - 1] ?? '';

/** The same by the number of the site. */
export const prefixLengths = Uint8Array.from(['', ...typeNames], (type) => (type === '' ? 0 : urnPrefix(type).length));

/** Bytes of a reference's URN before the issuing system. */
export const prefixLength = (site: number): number => prefixLengths[site] ?? 0;
