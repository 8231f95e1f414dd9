import type { Field, FieldMap } from '../fields/field.ts';
import { within } from '../fields/within.ts';
import { formatUrn, parseUrn } from '../identifiers/urn.ts';
import { fitsKind } from './fits-kind.ts';
import { exposureOf, type Exposure, type MaskPolicy } from './mask-policy.ts';
import type { MaskReport } from './mask-report.ts';
import { isMaskedByDefault } from './privacy-class.ts';
import { masks, maskValue, type MaskRule } from './masks.ts';

type Holder = Record<string, unknown> | unknown[];

/** Writes what may be seen of a value into its place in the copy. */
type FieldMasker = (value: unknown, holder: Holder, key: string | number, pointer: string, report: MaskReport) => void;

/** Copies an object as its fields and a policy allow. */
export type ObjectMasker = (
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  report: MaskReport,
) => Record<string, unknown>;

/** Whose records are masked under which policy. */
export interface Context {
  readonly policy: MaskPolicy;
  readonly type: string;
}

const put = (holder: Holder, key: string | number, value: unknown): void => {
  (holder as Record<string | number, unknown>)[key] = value;
};

/** Values of closed lists and forms say nothing of a person when they stand elsewhere, and nothing else fits into them. */
const isOpen = ({ kind }: Field): boolean => {
  if (kind.type === 'identifier')
    return kind.scheme !== 'division' && kind.scheme !== 'grid' && kind.scheme !== 'professional-grid';
  return kind.type === 'text' || kind.type === 'reference' || kind.type === 'scalar';
};

/** Codes and numbers are everybody's, and what is hidden for lack of an agreement only names nobody. */
const isTellingField = ({ kind, privacy }: Field): boolean =>
  isMaskedByDefault(privacy) &&
  kind.type !== 'code' &&
  kind.type !== 'constant' &&
  kind.type !== 'boolean' &&
  kind.type !== 'number';

const maskedUrn = (type: string): string => formatUrn(type, 'masked', 'masked');

/** A text of the field's form that says nothing, for fields whose readers rely on the form. */
const standInOf = ({ kind }: Field, type: string): string | undefined => {
  if (kind.type === 'reference') return maskedUrn(kind.to[0] ?? 'record');
  if (kind.type === 'identifier') return kind.scheme === 'urn' ? maskedUrn(type || 'record') : masks.all();
  const { pattern } = kind as { readonly pattern?: string };
  return kind.type === 'text' && pattern !== undefined && new RegExp(pattern, 'u').test('masked')
    ? 'masked'
    : undefined;
};

/** Ids keep their form and type, so that a masked record can still be parsed. */
const hiddenId = (value: unknown, standIn: string, { pseudonymise }: MaskPolicy, report: MaskReport): string =>
  pseudonymise === true && report.pseudonym !== undefined && typeof value === 'string'
    ? formatUrn(parseUrn(standIn)?.type ?? 'record', 'pseudonym', `p${report.pseudonym(value)}`)
    : standIn;

/** Masks a value that may not be seen as it is: by the rule, or whole. */
const hiding = (field: Field, rule: MaskRule, { policy, type }: Context): FieldMasker => {
  const { kind } = field;
  const telling = isTellingField(field);
  const open = isOpen(field);
  const standIn = standInOf(field, type);
  const keepsUrn = kind.type === 'reference' || (kind.type === 'identifier' && kind.scheme === 'urn');
  const fits = fitsKind(field);
  return (value, holder, key, pointer, report) => {
    report.hide(value, pointer, rule, telling || !fits(value));
    if (keepsUrn) put(holder, key, hiddenId(fits(value) ? value : undefined, standIn ?? '', policy, report));
    else if (kind.type === 'any') put(holder, key, { masked: true });
    else {
      put(holder, key, maskValue(rule, value));
      if (open || rule !== 'all') report.leaveOpen({ holder, key, pointer, standIn: undefined });
    }
  };
};

const showing = (field: Field, context: Context): FieldMasker => {
  const fits = fitsKind(field);
  const open = isOpen(field);
  const standIn = standInOf(field, context.type);
  const hide = hiding(field, 'all', context);
  return (value, holder, key, pointer, report) => {
    if (!fits(value)) return hide(value, holder, key, pointer, report);
    put(holder, key, value);
    if (open && typeof value === 'string') report.leaveOpen({ holder, key, pointer, standIn });
  };
};

const listMasker = (field: Field, items: Field, path: string, context: Context, exposure: Exposure): FieldMasker => {
  const item = compileField(within(field, items), `${path}[]`, context, exposure);
  const hide = hiding(field, 'all', context);
  return (value, holder, key, pointer, report) => {
    if (!Array.isArray(value)) return hide(value, holder, key, pointer, report);
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index++)
      item(value[index] as unknown, copy, index, `${pointer}/${index}`, report);
    put(holder, key, copy);
  };
};

const objectMasker = (field: Field, fields: FieldMap, path: string, context: Context): FieldMasker => {
  const inner = compileMask(fields, context.policy, context.type, `${path}.`, field);
  const hide = hiding(field, 'all', context);
  return (value, holder, key, pointer, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return hide(value, holder, key, pointer, report);
    put(holder, key, inner(value as Record<string, unknown>, pointer, report));
  };
};

/** What a field may show, no more than the list that holds it; a list that is shown in part leaves that to its items. */
export const compileField = (field: Field, path: string, context: Context, atMost: Exposure): FieldMasker => {
  const own = exposureOf(field, context.policy, context.type, path.replace(/\[\]$/, ''));
  const exposure = atMost === 'hide' ? 'hide' : own;
  const { kind, mask = 'all' } = field;
  if (kind.type === 'list') return listMasker(field, kind.items, path, context, exposure);
  if (exposure !== 'show') return hiding(field, exposure === 'mask' ? mask : 'all', context);
  return kind.type === 'object' ? objectMasker(field, kind.fields, path, context) : showing(field, context);
};

/** Compiles the masking of an object of these fields; a member without a definition is left out, as nobody said that it may be shown. */
export function compileMask(
  fields: FieldMap,
  policy: MaskPolicy,
  type: string,
  prefix = '',
  parent?: Field,
): ObjectMasker {
  const context = { policy, type };
  const maskers = new Map(
    Object.entries(fields).map(([name, declared]) => {
      const field = parent === undefined ? declared : within(parent, declared);
      return [name, compileField(field, prefix + name, context, 'show')] as const;
    }),
  );
  return (value, pointer, report) => {
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const masker = maskers.get(name);
      const member = value[name];
      if (masker !== undefined && member !== undefined) masker(member, copy, name, `${pointer}/${name}`, report);
      else if (masker === undefined && !(name === 'maskedCopy' && pointer === '' && member === true))
        report.withhold(member);
    }
    return copy;
  };
}
