import { pointerNames, type Translate } from '@hutong/validator';
import type { Converted } from '../foreign/foreign-issue.ts';
import { capToWarning, type CapImportContext } from './cap-to-warning.ts';
import { readCap } from './read-cap.ts';
import { parameterFields, warningToCap } from './warning-to-cap.ts';
import { writeCap } from './write-cap.ts';

type Row = Readonly<Record<string, unknown>>;

/** Alerts of CAP 1.2 and warnings of the standard, both ways. Neither way throws. */
export interface Cap {
  /** One alert as XML, for the validator's readers, with the way from the warning back into the alert. */
  readonly translate: Translate;
  /** The alert of a warning with its identifier. */
  readonly fromRecord: (record: Row) => Converted<{ readonly identifier: string; readonly xml: string }>;
}

/** Where in an alert a field of the warning comes from. */
const elements: Readonly<Record<string, string>> = {
  id: '/identifier',
  division: '/info/0/area/0/geocode',
  provenance: '/source',
  simulated: '/status',
  kind: '/info/0/eventCode',
  grade: '/info/0/severity',
  headline: '/info/0/headline',
  issuedAt: '/sent',
  position: '/info/0/area/0/circle',
  evidence: '/info/0/parameter',
  ...Object.fromEntries(parameterFields.map((name) => [name, '/info/0/parameter'])),
};

/** Prepares conversions with CAP for one importing system. */
export const createCap = (context: CapImportContext): Cap => ({
  translate: (given) => {
    const { value: alert, issues } = readCap(String(given));
    // An alert that breaks the rules of CAP is not taken for a warning.
    if (alert === undefined || issues.length > 0) return { records: [], issues };
    const { value: record, issues: own } = capToWarning(alert, context);
    return {
      issues: own,
      records:
        record === undefined ? [] : [{ record, sourceOf: (pointer) => elements[pointerNames(pointer)[0] ?? ''] ?? '' }],
    };
  },
  fromRecord: (record) => {
    const { value: alert, issues } = warningToCap(record);
    return {
      issues,
      ...(alert === undefined ? {} : { value: { identifier: alert.identifier, xml: writeCap(alert) } }),
    };
  },
});
