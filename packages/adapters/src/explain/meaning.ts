import type { Codec, FieldMeaning } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';

type CodeListId = keyof typeof codeLists;

/** A field of a message. */
export const meaning = (zh: string, en: string, more: Omit<FieldMeaning, 'title'> = {}): FieldMeaning => ({
  title: bilingual(zh, en),
  ...more,
});

/** A field that only holds the frame together. */
export const framing = (zh: string, en: string, clause?: string): FieldMeaning =>
  meaning(zh, en, { framing: true, ...(clause === undefined ? {} : { clause }) });

const entryText = (list: CodeListId, code: string): BilingualText | undefined => {
  const entry = findCode(codeLists[list] as Parameters<typeof findCode>[0], code);
  return entry === undefined ? undefined : bilingual(entry.zh, entry.en);
};

/** Names of a code list; `wireCode` gives the code of a value that the message carries by name. */
export const codeName =
  (list: CodeListId, wireCode: (value: unknown) => unknown = (value) => value) =>
  (value: unknown): BilingualText | undefined =>
    entryText(list, String(wireCode(value)));

/** Names of what a list of names holds, or of one name; undefined when there is none. */
export const titled =
  (titles: Readonly<Record<string, BilingualText>>) =>
  (value: unknown): BilingualText | undefined => {
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (names.length === 0 || (!Array.isArray(value) && titles[String(value)] === undefined)) return undefined;
    const texts = names.map((name) => titles[String(name)] ?? bilingual(String(name), String(name)));
    return bilingual(texts.map(({ zh }) => zh).join('、'), texts.map(({ en }) => en).join(', '));
  };

/** A codec whose members mean more in this message than their names say by themselves. */
export const described = <Value>(
  codec: Codec<Value>,
  members: Readonly<Record<string, Partial<FieldMeaning>>>,
): Codec<Value> => ({
  read(reader, field) {
    const value = codec.read(reader, field);
    if (reader.trace !== undefined)
      for (const [name, own] of Object.entries(members)) reader.trace.describe(`${field}.${name}`, own);
    return value;
  },
  write: (writer, value, field) => codec.write(writer, value, field),
});
