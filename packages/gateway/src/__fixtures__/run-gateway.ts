import { readFile } from 'node:fs/promises';
import { parseGatewayConfig } from '../config/parse-gateway-config.ts';
import { startGateway } from '../start-gateway.ts';

/** Runs a gateway as a process of its own, so that a test can kill it. */
const file = process.argv[2] ?? '';
const gateway = await startGateway(parseGatewayConfig(await readFile(file, 'utf8'), file));
console.log(JSON.stringify(gateway.listeners));
