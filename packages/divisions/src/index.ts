export { createDivisions, type Divisions } from './create-divisions.ts';
export type { DivisionAgreement, DivisionEntry } from './division-entry.ts';
export { divisionEdition } from './division-edition.generated.ts';
export type { CommunityCheck, DivisionEdition, DivisionSource, SampledSource } from './division-edition.ts';
export { compareNames } from './division-names.ts';
export { encodeTown, type Community, type Town } from './province-text.ts';
export type { ProvinceReader } from './read-province.ts';
export type { DivisionSearch } from './search-divisions.ts';
