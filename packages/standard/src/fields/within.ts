import { isMaskedByDefault, stricterClass } from '../privacy/privacy-class.ts';
import { sharingOf, stricterSharing } from '../privacy/sharing.ts';
import { changed } from './define-field.ts';
import type { Field } from './field.ts';

/** A field as it stands inside another: it is guarded at least as well as what holds it. */
export function within(parent: Field, inner: Field): Field {
  const privacy = stricterClass(parent.privacy, inner.privacy);
  const own = sharingOf(inner);
  const sharing = stricterSharing(sharingOf(parent), own);
  if (privacy === inner.privacy && sharing.mode === own.mode && sharing.upTo === own.upTo) return inner;
  return changed(inner, { privacy, sharing });
}

/** The rule by which a field is masked; undefined when its class needs none. */
export const maskRuleOf = ({
  privacy,
  mask,
}: Pick<Field, 'privacy' | 'mask'>): NonNullable<Field['mask']> | undefined =>
  isMaskedByDefault(privacy) ? (mask ?? 'all') : undefined;
