import { codeLists, type BilingualText } from '@hutong/standard';
import type { Point } from '../inside-ring.ts';
import type { DataSetOffset } from '../rows/row-place.ts';

/** The boundary of a division or grid. */
export interface Boundary {
  readonly ring: readonly Point[];
  readonly crs: string;
  /** Of a grid: the record, and the division it lies in. */
  readonly grid?: { readonly at: DataSetOffset; readonly division: string };
}

/** What a device model says of one of its properties. */
export interface ModelProperty {
  readonly unit?: string;
  /** What readings carry for that unit. */
  readonly unitNumber?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly intervalSeconds?: number;
}

/** Records that are few and are held as values: areas and device models. */
export interface KeptRecords {
  /** By division code; grids by the hash of their id. */
  readonly boundaries: Map<string, Boundary>;
  /** By the number of vendor and model, then by property. */
  readonly models: Map<number, Readonly<Record<string, ModelProperty>>>;
}

/** Makes an empty keep. */
export const createKeptRecords = (): KeptRecords => ({ boundaries: new Map(), models: new Map() });

/** What vendor and model are known by. */
export const modelText = (vendor: string, model: string): string => `${vendor}\u0000${model}`;

/** The title of a property in both languages. */
export const propertyTitle = (property: string): BilingualText => {
  const entry = codeLists['ht-observed-property'].entries.find(({ code }) => code === property);
  return entry === undefined ? { zh: property, en: property } : { zh: entry.zh, en: entry.en };
};

/** What readings carry for a unit, by the number of its text; never 0. */
export const unitNumber = (number: number): number => number % 2 ** 32 || 1;
