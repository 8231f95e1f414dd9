import { parseDuration } from '@hutong/standard';
import * as z from 'zod';

const isDuration = (text: string): boolean => {
  try {
    return parseDuration(text) > 0;
  } catch {
    return false;
  }
};

/** ISO 8601 duration above zero. */
export const duration = z.string().refine(isDuration, {
  abort: true,
  error: '应为 ISO 8601 时长，如 PT10M / must be an ISO 8601 duration such as PT10M',
});
