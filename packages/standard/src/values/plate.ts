import type * as z from 'zod';
import { text, type FieldOptions } from '../fields/define-field.ts';
import type { Field } from '../fields/field.ts';

const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const letter = '[A-HJ-NP-Z]';
const sign = '[A-HJ-NP-Z0-9]';

/** Civil plates (GA 36): five signs, a last character for trailers, trainers and border traffic, and the six signs of new-energy cars. */
const pattern = `^${province}${letter}(?:${sign}{4}(?:${sign}|[挂学警港澳])|[A-HJK]${sign}[0-9]{4}|[0-9]{5}[A-HJK])$`;

/** The number plate of a vehicle, without separators. */
export const plateNumber = (options: FieldOptions): Field<z.ZodString> =>
  text({ pattern, privacy: 'personal', mask: 'plate', source: 'GA 36', ...options });
