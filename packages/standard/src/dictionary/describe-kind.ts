import { codeLists, type CodeListId } from '../codes/code-lists.generated.ts';
import type { FieldKind } from '../fields/field.ts';
import { identifierSchemes } from '../identifiers/identifier-schemes.ts';
import { bilingual, type BilingualText, type Language } from '../text.ts';
import { unitSymbol } from '../values/unit-symbol.ts';

const range = (low: number | undefined, high: number | undefined): string => {
  if (low === undefined && high === undefined) return '';
  if (low === undefined) return ` ≤${high}`;
  return high === undefined ? ` ≥${low}` : ` ${low}…${high}`;
};

/** What a field holds, in words for a reader of the data dictionary. */
export function describeKind(kind: FieldKind): BilingualText {
  switch (kind.type) {
    case 'text': {
      const length = range(kind.minLength, kind.maxLength);
      return bilingual(`文本${length}`, `text${length}`);
    }
    case 'number': {
      const limits = range(kind.minimum, kind.maximum);
      const unit = (language: Language): string => {
        const symbol = unitSymbol(kind.unit ?? '', language);
        return symbol === '' ? '' : ` ${symbol}`;
      };
      const [zh, en] = kind.integer ? ['整数', 'integer'] : ['小数', 'decimal'];
      return bilingual(`${zh}${limits}${unit('zh')}`, `${en}${limits}${unit('en')}`);
    }
    case 'boolean':
      return bilingual('布尔', 'boolean');
    case 'constant':
      return bilingual(`固定值 ${kind.value}`, `constant ${kind.value}`);
    case 'date':
      return bilingual('日期 YYYY-MM-DD', 'date YYYY-MM-DD');
    case 'dateTime':
      return bilingual('时间（RFC 3339，含时区）', 'date-time (RFC 3339 with offset)');
    case 'code': {
      const { title } = codeLists[kind.list as CodeListId];
      return bilingual(`代码：${title.zh}`, `code: ${title.en}`);
    }
    case 'identifier':
      return identifierSchemes[kind.scheme].title;
    case 'reference':
      return bilingual(`引用 ${kind.to.join('、')}`, `reference to ${kind.to.join(' or ')}`);
    case 'scalar':
      return bilingual('数值、布尔或文本', 'number, boolean or text');
    case 'object':
      return bilingual('对象', 'object');
    case 'list': {
      const size = range(kind.minItems, kind.maxItems);
      const item = describeKind(kind.items.kind);
      return bilingual(`列表${size}：${item.zh}`, `list${size} of ${item.en}`);
    }
    default:
      return bilingual('任意成员', 'any members');
  }
}
