import { Parser } from '@asyncapi/parser';
import { text } from 'node:stream/consumers';

// Reads an AsyncAPI document from standard input and prints what the reference parser makes of it.
const { document, diagnostics } = await new Parser().parse(await text(process.stdin));
const result = {
  version: document?.version(),
  findings: diagnostics.map(({ severity, message, path }) => ({ severity, message, path })),
  addresses: document
    ?.channels()
    .all()
    .map((channel) => channel.address()),
  actions: document
    ?.operations()
    .all()
    .map((operation) => [operation.id(), operation.action()]),
};
process.stdout.write(JSON.stringify(result));
