import type { SourcePath } from './source-path.ts';

/** Puts values back into a row of the dialect. */
export interface RowWriter {
  /** A field's own value. */
  readonly put: (path: SourcePath, value: unknown) => void;
  /** A value taken out of something wider, e.g. a part of an id; a field's own value goes before it. */
  readonly derived: (path: SourcePath, value: unknown) => void;
  /** One part of a text that several rules share. */
  readonly part: (path: SourcePath, separator: string, index: number, text: string) => void;
}

interface Parts {
  readonly path: SourcePath;
  readonly separator: string;
  readonly texts: (string | undefined)[];
}

/** Collects what the rules give and builds the row at the end. */
export function createRowWriter() {
  const own = new Map<string, readonly [SourcePath, unknown]>();
  const derived = new Map<string, readonly [SourcePath, unknown]>();
  const parts = new Map<string, Parts>();
  const writer: RowWriter = {
    put: (path, value) => {
      if (value !== undefined && !own.has(path.name)) own.set(path.name, [path, value]);
    },
    derived: (path, value) => {
      if (value !== undefined && !derived.has(path.name)) derived.set(path.name, [path, value]);
    },
    part: (path, separator, index, text) => {
      const known = parts.get(path.name) ?? { path, separator, texts: [] };
      known.texts[index] = text;
      parts.set(path.name, known);
    },
  };
  return {
    writer,
    finish: (): Record<string, unknown> => {
      const row: Record<string, unknown> = {};
      for (const { path, separator, texts } of parts.values())
        if (!Array.from(texts).includes(undefined)) writer.put(path, texts.join(separator));
      for (const [name, [path, value]] of derived) if (!own.has(name)) path.write(row, value);
      for (const [path, value] of own.values()) path.write(row, value);
      return row;
    },
  };
}
