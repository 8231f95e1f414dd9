import type { BilingualText } from '@hutong/standard';
import { createFinding, type Finding } from '../../findings/finding.ts';
import { about, type Revisited } from '../data-set-findings.ts';
import type { Remark } from './link-family.ts';

/** What a finding on a record and its ties says. */
export interface LinkWords {
  readonly pointer: string;
  readonly message: BilingualText;
  readonly fix?: BilingualText;
  /** The value as it may be shown. */
  readonly value?: string;
}

/** A finding on a record and its ties, in words. */
export const linkFinding = (
  { code, severity }: Pick<Remark, 'code' | 'severity'>,
  record: Revisited,
  { pointer, ...words }: LinkWords,
): Finding => createFinding(code, { ...about(record, pointer), severity, ...words });

/** The title of a field of a record in both languages. */
export const fieldTitle = ({ traits }: Revisited, name: string): BilingualText =>
  traits.entity.fields[name]?.title ?? { zh: name, en: name };
