/** A connection to an external broker. */
export interface Follower {
  close(): Promise<void>;
}
