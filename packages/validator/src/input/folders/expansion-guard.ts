import { bilingual, HutongError } from '@hutong/standard';

const mebibyte = 1024 * 1024;

/** Unpacked content may always grow to this size. */
const freeExpansion = 512 * mebibyte;

/** Beyond `freeExpansion`, content may be this many times as large as what it was packed in. */
const maximumExpansionRatio = 200;

/**
 * Counts what comes out of an archive or compressed file against what went in, so that a small file cannot fill
 * memory, disk or a day. Its `take` throws HT3010 when the content expands too far.
 */
export function createExpansionGuard(packedSize: () => number, free = freeExpansion) {
  let expanded = 0;
  return {
    take: (bytes: number): void => {
      expanded += bytes;
      if (expanded <= free || expanded <= packedSize() * maximumExpansionRatio) return;
      throw new HutongError('HT3010', {
        message: bilingual(
          `解压后已超过 ${free / mebibyte} MiB 且超过压缩大小的 ${maximumExpansionRatio} 倍，停止读取`,
          `The content expands beyond ${free / mebibyte} MiB and ${maximumExpansionRatio} times its packed size; reading stopped`,
        ),
      });
    },
  };
}

/** Counts one content for a guard, however often it is read: gives what each of its readings is to be counted with. */
export function countedOnce({ take }: ExpansionGuard): () => ExpansionGuard {
  let most = 0;
  return () => {
    let read = 0;
    return {
      take: (bytes) => {
        read += bytes;
        if (read <= most) return;
        take(read - most);
        most = read;
      },
    };
  };
}

export type ExpansionGuard = ReturnType<typeof createExpansionGuard>;
