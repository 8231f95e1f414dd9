/** An open door for devices; every transport offers the same. */
export interface Listener {
  readonly adapter: string;
  readonly port: number;
  readonly connections: number;
  close(): Promise<void>;
}
