import type { Clock } from '@hutong/standard';
import type { Faults } from '../faults/faults.ts';
import type { Store } from '../store/store.ts';
import { findTokenByHash, type Token } from '../store/token-store.ts';
import { hashSecret } from './secrets.ts';

/** Wall time for which a token that was just looked up is believed; another process's revocation is seen after it. */
const believedFor = 1000;

/** Tells whose secret it is. */
export class Authenticator {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #faults: Faults;
  readonly #known = new Map<string, { token: Token; until: number }>();

  constructor(store: Store, clock: Clock, faults: Faults) {
    this.#store = store;
    this.#clock = clock;
    this.#faults = faults;
  }

  /** The valid token of a secret, or undefined. */
  async authenticate(secret: string): Promise<Token | undefined> {
    const hash = hashSecret(secret);
    const known = this.#known.get(hash);
    const token = known !== undefined && known.until > performance.now() ? known.token : await this.#lookUp(hash);
    return token !== undefined && this.#isValid(token) ? token : undefined;
  }

  /** Forgets what was looked up, after a revocation. */
  forget(): void {
    this.#known.clear();
  }

  async #lookUp(hash: string): Promise<Token | undefined> {
    const token = await findTokenByHash(this.#store.database, hash);
    if (this.#known.size > 10_000) this.#known.clear();
    if (token !== undefined) this.#known.set(hash, { token, until: performance.now() + believedFor });
    return token;
  }

  #isValid({ revokedAt, expiresAt }: Token): boolean {
    if (revokedAt !== undefined && !this.#faults.has('revoked-token-works')) return false;
    return expiresAt === undefined || expiresAt > this.#clock.now();
  }
}
