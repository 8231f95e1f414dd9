import type { Line } from './line.ts';

/** The lines of one listener, and which device was last heard on which. */
export interface LineGroup {
  readonly adapter: string;
  open(line: Line): void;
  heard(address: string, line: Line): void;
  close(line: Line): void;
  /** The line that leads to a device: where it was heard, else the line of that name, else the only line. */
  find(address: string, name?: string): Line | undefined;
}

export interface LineGroupOptions {
  readonly adapter: string;
  /** One line leads to all devices, as a serial port does. */
  readonly single: boolean;
  readonly onOpen: (line: Line) => void;
  readonly onHeard: (address: string, line: Line) => void;
}

const maximumRoutes = 100_000;

/** Keeps the lines of a listener while they are open. */
export function createLineGroup({ adapter, single, onOpen, onHeard }: LineGroupOptions): LineGroup {
  const lines = new Set<Line>();
  const routes = new Map<string, Line>();
  const keyOf = (address: string, name: string | undefined): string => `${name ?? ''} ${address}`;

  const routeTo = (address: string, name: string | undefined): Line | undefined => {
    const line = routes.get(keyOf(address, name));
    return line !== undefined && lines.has(line) ? line : undefined;
  };

  return {
    adapter,
    open(line) {
      lines.add(line);
      onOpen(line);
    },
    heard(address, line) {
      const key = keyOf(address, line.name);
      if (routes.get(key) === line) return;
      routes.set(key, line);
      if (routes.size > maximumRoutes) routes.delete(routes.keys().next().value as string);
      onHeard(address, line);
    },
    close: (line) => void lines.delete(line),
    find(address, name) {
      const heard = routeTo(address, name);
      if (heard !== undefined) return heard;
      if (name !== undefined) return [...lines].findLast((line) => line.name === name);
      return single ? [...lines].at(-1) : undefined;
    },
  };
}
