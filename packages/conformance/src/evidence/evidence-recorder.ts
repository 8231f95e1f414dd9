import type { Expectation } from '../engine/check-result.ts';
import type { Exchange } from './exchange.ts';

/** An answer or message that did not keep to the contract. */
export interface WireViolation {
  readonly checkId: string;
  readonly operation: string;
  readonly pointers: readonly string[];
}

/** Collects what one check sees and claims. */
export interface EvidenceRecorder {
  readonly exchanges: readonly Exchange[];
  readonly expectations: readonly Expectation[];
  /** Exchanges in which the subject said something; only these can carry a pass. */
  observations(): number;
  recordExchange(exchange: Exchange): void;
  recordExpectation(expectation: Expectation): void;
}

export function createEvidenceRecorder(): EvidenceRecorder {
  const exchanges: Exchange[] = [];
  const expectations: Expectation[] = [];
  return {
    exchanges,
    expectations,
    observations: () => exchanges.filter((each) => each.kind === 'http' || each.direction === 'received').length,
    recordExchange: (exchange) => void exchanges.push(exchange),
    recordExpectation: (expectation) => void expectations.push(expectation),
  };
}
