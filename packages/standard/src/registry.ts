import { Building } from './entities/building.ts';
import type { Entity } from './entities/define-entity.ts';
import { Device } from './entities/device.ts';
import { Division } from './entities/division.ts';
import { EventAction } from './entities/event-action.ts';
import { Event } from './entities/event.ts';
import { Grid } from './entities/grid.ts';
import { House } from './entities/house.ts';
import { Observation } from './entities/observation.ts';
import { Occupancy } from './entities/occupancy.ts';
import { Organization } from './entities/organization.ts';
import { Resident } from './entities/resident.ts';
import { Warning } from './entities/warning.ts';

/** All entities of the standard, by type. */
export const entities = {
  Resident,
  Division,
  Grid,
  Building,
  House,
  Occupancy,
  Organization,
  Device,
  Observation,
  Warning,
  Event,
  EventAction,
} as const satisfies Record<string, Entity>;

/** Type of a record of the standard. */
export type EntityType = keyof typeof entities;

/** The record type of each entity type. */
export type EntityRecords = { [Type in EntityType]: (typeof entities)[Type]['schema']['_output'] };

/** Any record of the standard, told apart by `type`. */
export type HutongRecord = EntityRecords[EntityType];

/** The entity of a type name, or undefined when the standard has none. */
export const findEntity = (type: string): Entity | undefined =>
  Object.hasOwn(entities, type) ? entities[type as EntityType] : undefined;
