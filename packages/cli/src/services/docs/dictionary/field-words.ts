import {
  bilingual,
  describeSharing,
  maskTitles,
  privacyClasses,
  type BilingualText,
  type DictionaryField,
} from '@hutong/standard';

/** Headings of the columns of a field table. */
export const fieldHeadings = {
  path: bilingual('字段', 'Field'),
  title: bilingual('名称', 'Title'),
  required: bilingual('必填', 'Required'),
  type: bilingual('内容', 'Holds'),
  privacy: bilingual('隐私类别', 'Privacy'),
  mask: bilingual('脱敏', 'Masking'),
  sharing: bilingual('共享默认', 'Shared by default'),
  source: bilingual('依据', 'Source'),
  requirement: bilingual('要求', 'Requirement'),
  notes: bilingual('说明', 'Notes'),
} as const satisfies Record<string, BilingualText>;

/** How a field is guarded, in words. */
export const guardWords = ({
  privacy,
  mask,
  sharing,
}: DictionaryField): { readonly privacy: BilingualText; readonly mask: BilingualText; readonly sharing: BilingualText } => ({
  privacy: privacyClasses[privacy],
  mask: mask === undefined ? bilingual('', '') : maskTitles[mask],
  sharing: describeSharing(sharing),
});

/** Note on records of special groups. */
export const restrictedNote = bilingual(
  '特殊人群等记录：读取须有专门权限并留痕，全部字段不予共享。',
  'A record of a special group: reading takes a right of its own and leaves a trace, and nothing of it is shared.',
);

/** Names of the fields that every record has. */
export const commonNames: ReadonlySet<string> = new Set([
  'id',
  'type',
  'specVersion',
  'division',
  'provenance',
  'validFrom',
  'validTo',
  'simulated',
  'extensions',
]);

/** Whether a field is one that every record has. */
export const isCommonField = ({ path }: DictionaryField): boolean => commonNames.has(path.split('.')[0] ?? '');
