import { maximumBodyBytes } from '@hutong/contract';
import { HutongError } from '@hutong/standard';

const tooLarge = (): HutongError =>
  new HutongError('HT5005', {
    message: { zh: `请求体超过 ${maximumBodyBytes} 字节`, en: `The body is larger than ${maximumBodyBytes} bytes` },
  });

/** Reads a body as UTF-8 text; refuses a body that says it is too large before reading it. Throws HT5005, HT5004. */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maximumBodyBytes) throw tooLarge();
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.byteLength;
      if (length > maximumBodyBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    if (HutongError.isInstance(cause)) throw cause;
    throw new HutongError('HT5004', {
      message: { zh: '请求体没有发完', en: 'The body was cut off' },
      cause,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new HutongError('HT5004', {
      message: { zh: '请求体不是 UTF-8', en: 'The body is not UTF-8' },
      cause,
    });
  }
}
