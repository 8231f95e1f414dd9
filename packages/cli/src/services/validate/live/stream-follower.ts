import type { LiveMessage } from '@hutong/validator';

/** What it takes to follow a stream. */
export interface FollowOptions {
  readonly url: URL;
  /** MQTT topic filters. */
  readonly topics: readonly string[];
  /** Password on MQTT, bearer token over HTTP. */
  readonly token?: string | undefined;
  /** Ends the following. */
  readonly signal: AbortSignal;
  readonly onMessage: (message: LiveMessage) => void;
  /** The stream is there: messages from now on are seen. */
  readonly onReady?: (() => void) | undefined;
}

/** How the following of a stream went. */
export interface Followed {
  /** How often the connection was lost and taken up again; what was sent in between has not been seen. */
  readonly lost: number;
}

/** Follows a stream until the signal aborts or the stream ends. Throws HT5015 when it cannot be reached. */
export type Follow = (options: FollowOptions) => Promise<Followed>;
