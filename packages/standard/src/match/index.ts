export { matchAlgorithms, type MatchAlgorithm } from './match-algorithm.ts';
export { createPseudonym, matchKey, parseMatchKey, type MatchSecret } from './match-key.ts';
export { matchKinds, normalise, type MatchKind } from './normalise.ts';
export { matchKeysByKind, recordMatchKeys } from './record-match-keys.ts';
