import type { ListenerConfig } from '../config/listener-config.ts';
import type { Listener, TransportContext } from './transport.ts';

/** Opens a listener by its transport; each is loaded only when it is used. Rejects with HT5019 when its place is taken. */
export async function openListener(config: ListenerConfig, context: TransportContext): Promise<Listener> {
  switch (config.transport) {
    case undefined:
    case 'tcp':
      return (await import('./tcp.ts')).openTcp(config, context);
    case 'tcp-client':
      return (await import('./tcp-client.ts')).openTcpClient(config, context);
    case 'udp':
      return (await import('./udp.ts')).openUdp(config, context);
    case 'dtu':
      return (await import('./dtu.ts')).openDtu(config, context);
    case 'mqtt':
      return (await import('./mqtt.ts')).openMqtt(config, context);
    case 'http':
      return (await import('./http.ts')).openHttp(config, context);
    case 'replay':
      return (await import('./replay.ts')).openReplay(config, context);
    case 'serial':
      return (await import('./serial.ts')).openSerial(config, context);
  }
}
