import { startServer } from '../index.ts';

// Run as a process of its own, so that a test can end it without warning; says where it serves in one line.
const { http, mqtt, adminToken } = await startServer(JSON.parse(process.argv[2] ?? '{}') as object);
process.stdout.write(`${JSON.stringify({ http, mqtt, adminToken })}\n`);
