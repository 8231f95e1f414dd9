import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { refuseRequest } from '../http-answers.ts';

/** Sends a stored file as bytes that no browser shows by itself. */
export function serveFile(path: string | undefined, response: ServerResponse): void {
  if (path === undefined) {
    refuseRequest(response, 404, 'HT5003');
    return;
  }
  const stream = createReadStream(path);
  stream.once('error', () => {
    if (response.headersSent) response.destroy();
    // Its time was over meanwhile.
    else refuseRequest(response, 404, 'HT5003');
  });
  stream.once('open', () => {
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    stream.pipe(response);
  });
  response.once('close', () => stream.destroy());
}
