import { bilingual, type BilingualText } from '@hutong/standard';
import { errorNames } from '../items/bit-titles.ts';
import type { Dlt645Message } from '../message.ts';

/** Why a meter refuses, in the words of the protocol. */
export const reasonOf = ({ data }: Dlt645Message): BilingualText =>
  errorNames(data?.kind === 'errors' ? data.errors : []) ?? bilingual('电能表拒绝', 'The meter refuses');
