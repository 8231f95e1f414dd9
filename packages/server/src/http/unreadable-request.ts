import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { createProblem, problemFromError, problemMediaType, type Problem } from '@hutong/contract';
import { HutongError } from '@hutong/standard';

/** The answer to a request whose address or host is none. */
export function answerMalformedRequest(): Response {
  const problem = createProblem('HT5004');
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': problemMediaType, connection: 'close' },
  });
}

const answers: Readonly<Record<string, { line: string; problem: () => Problem }>> = {
  HPE_HEADER_OVERFLOW: {
    line: '431 Request Header Fields Too Large',
    problem: () => ({
      ...problemFromError(
        new HutongError('HT5005', { message: { zh: '请求头过大', en: 'The headers are too large' } }),
      ),
      status: 431,
    }),
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    line: '408 Request Timeout',
    problem: () => ({
      ...problemFromError(
        new HutongError('HT5004', { message: { zh: '请求没有及时发完', en: 'The request did not end in time' } }),
      ),
      status: 408,
    }),
  },
};

const malformed = { line: '400 Bad Request', problem: () => createProblem('HT5004') };

/** Answers bytes that are no HTTP request, or one that never ends, with a problem document and closes the connection. */
export function answerUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket & { bytesWritten: number }) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const { line, problem } = answers[error.code ?? ''] ?? malformed;
    const body = JSON.stringify(problem());
    socket.end(
      `HTTP/1.1 ${line}\r\ncontent-type: ${problemMediaType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  });
}
