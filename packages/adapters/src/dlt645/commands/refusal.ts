import { bilingual, type BilingualText } from '@hutong/standard';
import { errorTitles } from '../items/bits.ts';
import type { Dlt645Message } from '../message.ts';

/** Why a meter refuses, in the words of the protocol. */
export const reasonOf = (message: Dlt645Message): BilingualText => {
  const errors = message.data?.kind === 'errors' ? message.data.errors : [];
  const texts = errors.map((name) => errorTitles[name] ?? bilingual(name, name));
  return texts.length === 0
    ? bilingual('电能表拒绝', 'The meter refuses')
    : bilingual(texts.map(({ zh }) => zh).join('、'), texts.map(({ en }) => en).join(', '));
};
