export { createDivisions, type Divisions } from './create-divisions.ts';
export type { DivisionAgreement, DivisionEntry } from './division-entry.ts';
export { divisionEdition } from './division-edition.generated.ts';
export type { DivisionEdition, DivisionSource } from './division-edition.ts';
export { encodeTown, type Community, type Town } from './province-text.ts';
export type { ProvinceReader } from './read-province.ts';
export type { DivisionSearch } from './search-divisions.ts';
