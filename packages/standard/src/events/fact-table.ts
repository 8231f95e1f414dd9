/** A row of facts by column name; empty cells are left out. */
export type FactRow = Readonly<Record<string, string>>;

/** Finds the row of a code. */
export type FactTable = (code: string) => FactRow | undefined;

/** Builds a table from its columns, of which `code` is the first; rows are made when one is first asked for. */
export function defineFactTable(columns: readonly string[], rows: () => readonly (readonly string[])[]): FactTable {
  let byCode: Map<string, FactRow> | undefined;
  return (code) => {
    byCode ??= new Map(
      rows().map((cells) => [
        cells[0] ?? '',
        Object.fromEntries(columns.flatMap((column, at) => (cells[at] ? [[column, cells[at]]] : []))),
      ]),
    );
    return byCode.get(code);
  };
}
