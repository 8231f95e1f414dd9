import gcoord from 'gcoord';

// Its declarations speak of an ES module; what Node loads is the CommonJS module itself.
const library = gcoord as unknown as typeof gcoord.default;

/** Reference systems between which positions are converted. */
export type ReferenceSystem = 'WGS84' | 'GCJ02' | 'BD09' | 'CGCS2000';

type Pair = readonly [longitude: number, latitude: number];

// Seven decimals are a centimetre, which is finer than any of the conversions.
const rounded = (value: number): number => Math.round(value * 1e7) / 1e7;

/**
 * Converts positions between two systems. Undefined where no conversion is known: CGCS2000 is not turned into another
 * system, as the centimetres between it and WGS-84 depend on the survey.
 */
export function positionConversion(from: ReferenceSystem, to: ReferenceSystem): ((pair: Pair) => Pair) | undefined {
  if (from === to) return (pair) => pair;
  const [source, target] = [library[from as 'WGS84'], library[to as 'WGS84']];
  if (from === 'CGCS2000' || to === 'CGCS2000' || source === undefined || target === undefined) return undefined;
  return ([longitude, latitude]) => {
    const [x, y] = library.transform([longitude, latitude], source, target);
    return [rounded(x), rounded(y)];
  };
}
