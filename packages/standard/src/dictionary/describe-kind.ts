import { codeLists, type CodeListId } from '../codes/code-lists.generated.ts';
import type { FieldKind } from '../fields/field.ts';
import { identifierSchemes } from '../identifiers/identifier-schemes.ts';
import { matchKeyPattern } from '../match/match-key-form.ts';
import { bilingual, type BilingualText, type Language } from '../text.ts';
import { unitSymbol } from '../values/unit-symbol.ts';

const range = (low: number | undefined, high: number | undefined): string => {
  if (low === undefined && high === undefined) return '';
  if (low === undefined) return ` ≤${high}`;
  return high === undefined ? ` ≥${low}` : ` ${low}…${high}`;
};

// Forms in the words of a reader; a form that is not here shows its pattern.
const forms: Readonly<Record<string, BilingualText>> = {
  '^[0-9a-f]{64}$': bilingual('64位十六进制小写', '64 lower-case hexadecimal digits'),
  '^\\+?[0-9][0-9 -]{4,48}$': bilingual('电话号码', 'telephone number'),
  '^[0-9][0-9-]{4,20}$': bilingual('电话号码', 'telephone number'),
  '^https?://[^\\s]+$': bilingual('http(s) 网址', 'http(s) address'),
  '^[a-z0-9][a-z0-9.-]*$': bilingual('小写字母、数字、点与连字符', 'lower-case letters, digits, dots and hyphens'),
  '^[A-Z]{3}$': bilingual('3位大写字母', '3 capital letters'),
  '^[1-9]\\d{5}$': bilingual('6位区划代码', '6-digit division code'),
  '^[0-9]{15}$': bilingual('15位数字', '15 digits'),
  [matchKeyPattern]: bilingual('比对码（算法:密钥编号:摘要）', 'match key (algorithm:key id:digest)'),
};

const formOf = (pattern: string): BilingualText => forms[pattern] ?? bilingual(`格式 ${pattern}`, `form ${pattern}`);

/** What a field holds, in words for a reader of the data dictionary. */
export function describeKind(kind: FieldKind): BilingualText {
  switch (kind.type) {
    case 'text': {
      const length = kind.maxLength === undefined ? '' : range(kind.minLength, kind.maxLength);
      if (kind.pattern === undefined) return bilingual(`文本${length}`, `text${length}`);
      const form = formOf(kind.pattern);
      return bilingual(`文本${length}：${form.zh}`, `text${length}: ${form.en}`);
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
