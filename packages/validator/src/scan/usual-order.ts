import type { ValueScan } from './judge-value.ts';

/** How one source writes an object: its keys by their numbers, and whether blanks stand behind commas and colons. */
export interface UsualOrder {
  readonly keys: readonly number[];
  readonly hasBlanks: boolean;
}

/** Both ways to read an object from its brace on. */
export interface UsualOrderOptions {
  /** The way that reads every order, and learns the one that is met. */
  readonly anyOrder: ValueScan;
  /** The order met so far; `from` is the brace of an object in it. */
  readonly learned: (from: number) => UsualOrder;
  /** Begins to learn anew. */
  readonly forget: () => void;
  /** Compiles the way that reads one order; `leave` is called with what differs. */
  readonly compile: (order: UsualOrder, left: () => void) => ValueScan;
}

/** Objects that show their order before a function is made for it. */
const enough = 16;
/** Objects in another order after which the order is learned anew; each time twice as many. */
const firstPatience = 256;

/**
 * Makes the reading of objects that mostly come in one order: a function is compiled for the order that a source has, and for
 * another one where that comes to be the usual one.
 */
export function createUsualOrder({ anyOrder, learned, forget, compile }: UsualOrderOptions): ValueScan {
  let usual: ValueScan | undefined;
  let known = '';
  let compiled: ValueScan = anyOrder;
  let met = 0;
  let left = 0;
  let patience = firstPatience;
  const leave = (): void => {
    if (++left < patience) return;
    left = met = 0;
    patience *= 2;
    usual = undefined;
    forget();
  };
  const learn = (from: number): void => {
    const order = learned(from);
    const key = `${order.keys.join()} ${order.hasBlanks}`;
    if (key !== known) compiled = compile(order, leave);
    known = key;
    usual = compiled;
  };
  return (from) => {
    if (usual !== undefined) return usual(from);
    const end = anyOrder(from);
    if (end !== -1 && ++met >= enough) learn(from);
    return end;
  };
}
