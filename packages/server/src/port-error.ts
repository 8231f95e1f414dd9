import { HutongError } from '@hutong/standard';

/** The error of a port that cannot be listened on: HT5019 when it is taken, HT5012 otherwise. */
export function portError(error: unknown, port: number, host: string): HutongError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new HutongError('HT5019', {
      message: { zh: `端口 ${port} 被占用`, en: `Port ${port} is in use` },
      facts: { port, host },
      cause: error,
    });
  return new HutongError('HT5012', {
    message: { zh: `无法监听 ${host}:${port}（${code}）`, en: `Cannot listen on ${host}:${port} (${code})` },
    fix: {
      zh: '换一个地址或端口；1024 以下的端口需要权限',
      en: 'Choose another address or port; a port below 1024 needs permission',
    },
    facts: { port, host },
    cause: error,
  });
}
