export { openDivisions } from './open-divisions.ts';
