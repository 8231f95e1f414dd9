import { bilingual, isMaskedByDefault, plainText, type BilingualText, type Field } from '@hutong/standard';

/** Thousands with commas, or a unit behind the digits, as people write numbers. */
const written = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(?:\p{L}|[%°℃²³㎡/])*$/u;
/** A long number as spreadsheets shorten it. */
const shortened = /^\d(?:\.\d+)?E\+\d+$/i;

/** Advice for a number that is a text, or has commas or a unit; a personal one is not repeated. */
export function numberFix(
  field: Field,
  value: unknown,
  accepts: (value: number) => boolean,
): BilingualText | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const digits = written.exec(plainText(value.trim()))?.[1]?.replaceAll(',', '');
  if (digits === undefined || !accepts(Number(digits))) return undefined;
  const form = isMaskedByDefault(field.privacy) ? undefined : Number(digits);
  return form === undefined
    ? bilingual('只写数字，不加引号、千分位和单位', 'Write the digits alone, without quotes, commas and unit')
    : bilingual(`只写数字：${form}`, `Write the number alone: ${form}`);
}

/** Advice for a number that a spreadsheet has shortened, so that digits are lost. */
export const shortenedFix = (value: string): { readonly fix?: BilingualText } =>
  shortened.test(value)
    ? {
        fix: bilingual(
          '电子表格把长号码改成了科学计数，末尾数字已丢失：把该列设为文本格式，从原系统重新导出',
          'A spreadsheet has shortened the long number and lost its last digits: set the column to text and export it again',
        ),
      }
    : {};
