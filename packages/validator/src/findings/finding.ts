import { errorCodes, type BilingualText, type ErrorCode, type ErrorLocation } from '@hutong/standard';
import type { RecordIssue, Severity } from '../records/record-issue.ts';
import type { RuleCode } from './rule-code.ts';

/** One thing that is wrong, with the place where it stands. */
export interface Finding {
  readonly code: RuleCode;
  /** Readable name of the code, e.g. `wrong-check-digit`. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: BilingualText;
  readonly fix: BilingualText;
  readonly requirement?: string;
  /** The file as it was named; `-` is standard input. */
  readonly file: string;
  /** 1-based line of the record or row; in a JSON document, of the member. */
  readonly line: number;
  /** 1-based column, where it is known: in characters for text, by columns for a sheet. */
  readonly column?: number;
  /** Reference of the cell in a workbook's sheet: `C12`. */
  readonly cell?: string;
  /** RFC 6901 pointer into the record; empty for the record or line as a whole. */
  readonly pointer: string;
  readonly recordType?: string;
  readonly recordId?: string;
  /** The value as it may be shown: masked when personal. */
  readonly value?: string;
}

/** Where a finding stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly cell?: string;
}

/** What is known of the record that a finding is about. */
export interface Subject {
  readonly recordType?: string;
  readonly recordId?: string;
}

type FindingOptions = Place &
  Subject & {
    readonly message: BilingualText;
    readonly fix?: BilingualText;
    readonly requirement?: string;
    readonly pointer?: string;
    readonly value?: string;
    readonly severity?: Severity;
  };

/** Requirements that findings on files and data sets rest on. */
const requirements: Partial<Record<ErrorCode, string>> = {
  HT2001: 'HT-SET-001',
  HT2002: 'HT-SET-002',
  HT2003: 'HT-SET-004',
  HT2004: 'HT-SET-005',
  HT2005: 'HT-SET-003',
  HT2006: 'HT-SET-008',
  HT2007: 'HT-SET-009',
  HT2008: 'HT-SET-010',
  HT2009: 'HT-SET-004',
  HT2010: 'HT-SET-011',
  HT2011: 'HT-SET-012',
  HT2012: 'HT-SET-013',
  HT2013: 'HT-SET-014',
  HT2014: 'HT-SET-015',
  HT2015: 'HT-SET-015',
  HT2016: 'HT-SET-015',
  HT2017: 'HT-SET-016',
  HT2018: 'HT-SET-016',
  HT2019: 'HT-SET-017',
  HT2020: 'HT-SET-018',
  HT2021: 'HT-SET-019',
  HT2023: 'HT-SET-020',
  HT3002: 'HT-SET-006',
  HT3007: 'HT-SET-007',
  HT3011: 'HT-SET-006',
};

/** The requirement that findings of a code rest on, where it is always the same. */
export const requirementOf = (code: ErrorCode): string | undefined => requirements[code];

/** A finding of a code; name, fix and requirement come from the code unless given. */
export function createFinding(code: ErrorCode, { pointer = '', fix, requirement, ...rest }: FindingOptions): Finding {
  const rule = requirement ?? requirements[code];
  return {
    code,
    name: errorCodes[code].name,
    severity: 'error',
    pointer,
    fix: fix ?? errorCodes[code].fix,
    ...(rule === undefined ? {} : { requirement: rule }),
    ...rest,
  };
}

/** An issue of a record as a finding at its place. */
export function findingOf({ code, ...issue }: RecordIssue, place: Place, subject: Subject): Finding {
  const requirement = issue.requirement ?? requirements[code];
  return {
    code,
    name: errorCodes[code].name,
    ...issue,
    ...(requirement === undefined ? {} : { requirement }),
    ...place,
    ...subject,
  };
}

/** The place of a finding as an error location. */
export const locationOf = ({ file, line, column, pointer }: Finding): ErrorLocation => ({
  file,
  line,
  ...(column === undefined ? {} : { column }),
  pointer,
});
