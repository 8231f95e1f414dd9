import type { Mapping } from '../mapping/mapping-schema.ts';
import type { Conversion } from '../values/unit-conversion.ts';
import type { ReportFault } from './mapping-fault.ts';

/** Local code → standard code, in the order of the file or map. */
export type CodePairs = readonly (readonly [local: string, standard: string | number | boolean])[];

/** Rows of a lookup table by key. */
export interface LookupTable {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** What the rules of a mapping rest on beyond themselves: files that were read, and the library of units if any rule needs it. */
export interface MappingParts {
  readonly codes: ReadonlyMap<string, CodePairs>;
  readonly tables: ReadonlyMap<string, LookupTable>;
  readonly unitConversion?: (from: string, to: string) => Conversion | undefined;
}

/** What the compilation of every rule sees. */
export interface CompileContext extends MappingParts {
  readonly mapping: Mapping;
  readonly fault: ReportFault;
}
