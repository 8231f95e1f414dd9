import type { Scanner } from '../scan/scanners.ts';

/** A scanner that leaves records of some types to the exact path, as those that rules of a rule set look into. */
export const exactFor = (scanner: Scanner, types: ReadonlySet<string> | undefined): Scanner => {
  if (types === undefined || types.size === 0) return scanner;
  const { ofJson, ofRows } = scanner.scans;
  return {
    ...scanner,
    scans: {
      ofJson: (type, defaults) => (types.has(type) ? undefined : ofJson(type, defaults)),
      ofRows: (type, layout, defaults) => (types.has(type) ? undefined : ofRows(type, layout, defaults)),
    },
  };
};
