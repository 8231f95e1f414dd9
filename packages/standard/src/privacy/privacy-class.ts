import { bilingual, type BilingualText } from '../text.ts';

/**
 * Privacy classes of a field, in rising order of care.
 * `personal` and `sensitive` follow GB/T 35273-2020 and GB/T 45574-2025; sensitive is denied by default.
 */
export const privacyClasses = {
  public: bilingual('公开', 'Public'),
  internal: bilingual('内部', 'Internal'),
  personal: bilingual('个人信息', 'Personal information'),
  sensitive: bilingual('敏感个人信息', 'Sensitive personal information'),
} as const satisfies Record<string, BilingualText>;

/** Name of a privacy class. */
export type PrivacyClass = keyof typeof privacyClasses;

/** Whether a field of this class is masked on every exit unless the reader holds the right to see it. */
export const isMaskedByDefault = (privacy: PrivacyClass): boolean => privacy === 'personal' || privacy === 'sensitive';

/** The class that asks for more care. */
export const stricterClass = (one: PrivacyClass, other: PrivacyClass): PrivacyClass => {
  const order = Object.keys(privacyClasses);
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
};
