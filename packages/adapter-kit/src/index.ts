export {
  defineAdapter,
  type Adapter,
  type MappingContext,
  type MappingResult,
  type Outcome,
  type Quirk,
  type Session,
  type SessionContext,
  type SessionStep,
  type SimulationContext,
} from './adapter.ts';
export type { Framer, FramerEvent } from './framing/framer.ts';
