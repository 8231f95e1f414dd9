export {
  crosswalkLists,
  crosswalksOfKind,
  foreignCrosswalks,
  type CrosswalkList,
  type CrosswalkRelation,
  type EventCrosswalk,
} from './event-crosswalks.ts';
