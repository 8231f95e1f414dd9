import { connect, type Socket } from 'node:net';

/** A device at the end of a TCP connection, as a test plays it. */
export interface LineDevice {
  readonly socket: Socket;
  readonly send: (text: string) => void;
  /** The next line that comes back; undefined when the connection closes first. */
  readonly line: () => Promise<string | undefined>;
  /** Resolves when the gateway has closed the connection. */
  closed: Promise<void>;
}

export function connectDevice(port: number): Promise<LineDevice> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const lines: string[] = [];
    const readers: ((line: string | undefined) => void)[] = [];
    let rest = '';
    let gone = false;
    socket.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const reader = readers.shift();
        if (reader === undefined) lines.push(part);
        else reader(part);
      }
    });
    const closed = new Promise<void>((done) => {
      const finish = (): void => {
        gone = true;
        for (const reader of readers.splice(0)) reader(undefined);
        socket.destroy();
        done();
      };
      socket.once('close', finish).once('end', finish);
    });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject).on('error', () => {});
      resolve({
        socket,
        closed,
        send: (text) => void socket.write(text),
        line: () =>
          new Promise((done) => {
            const line = lines.shift();
            if (line !== undefined || gone) done(line);
            else readers.push(done);
          }),
      });
    });
  });
}
