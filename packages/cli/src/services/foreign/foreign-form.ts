import type { Dialect, RecordIssue, Translate } from '@hutong/validator';

type Row = Readonly<Record<string, unknown>>;

/** What conversions with a form of another standard need to know. */
export interface FormContext {
  /** System that issues the ids of imported records. */
  readonly system: string;
  readonly division: string;
  /** Codes of the standard by those of the other form: event kinds, or observed properties for SensorThings. */
  readonly codes: Readonly<Record<string, string>>;
  /** How NGSI-LD is written. */
  readonly shape?: 'normalized' | 'concise' | 'keyValues' | undefined;
}

/** A form of another standard that records are exchanged in. */
export interface ForeignForm {
  /** How its files are read. */
  readonly dialect: Dialect;
  readonly translate: Translate;
  readonly fromRecords: (records: readonly Row[]) => {
    readonly values: readonly Row[];
    readonly issues: readonly RecordIssue[];
  };
}

const each = (
  records: readonly Row[],
  convert: (record: Row) => { readonly value?: Row; readonly issues: readonly RecordIssue[] },
): ReturnType<ForeignForm['fromRecords']> => {
  const done = records.map(convert);
  return {
    values: done.flatMap(({ value }) => (value === undefined ? [] : [value])),
    issues: done.flatMap(({ issues }) => issues),
  };
};

/** Answers of brokers and servers hold their entities in `value`. */
const inValue: Dialect = { rows: '/value' };

const forms = {
  'ngsi-ld': async ({ system, division, codes, shape }: FormContext): Promise<ForeignForm> => {
    const { createNgsiLd } = await import('@hutong/crosswalk/ngsi-ld');
    const { translate, fromRecord } = await createNgsiLd({ system, division, kinds: codes });
    return {
      dialect: inValue,
      translate,
      fromRecords: (records) => each(records, (record) => fromRecord(record, shape)),
    };
  },
  sensorthings: async ({ system, division, codes }: FormContext): Promise<ForeignForm> => {
    const { createSensorThings } = await import('@hutong/crosswalk/sensorthings');
    const { translate, fromRecords } = await createSensorThings({ system, division, properties: codes });
    return {
      dialect: inValue,
      translate,
      fromRecords: (records) => {
        const { things, issues } = fromRecords(records);
        return { values: things, issues };
      },
    };
  },
  cap: async ({ system, division, codes }: FormContext): Promise<ForeignForm> => {
    const { createCap, locateElement } = await import('@hutong/crosswalk/cap');
    const { translate, fromRecord } = createCap({ system, division, kinds: codes });
    return {
      dialect: { document: { ending: 'xml', locate: locateElement } },
      translate,
      fromRecords: (records) => each(records, (record) => fromRecord(record)),
    };
  },
} as const;

/** Name of a form. */
export type ForeignFormName = keyof typeof forms;

/** Whether a text names a form. */
export const isForeignForm = (name: string): name is ForeignFormName => Object.hasOwn(forms, name);

/** Loads what converts with a form. */
export const foreignForm = (name: ForeignFormName, context: FormContext): Promise<ForeignForm> => forms[name](context);
