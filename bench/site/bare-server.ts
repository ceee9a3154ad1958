import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The least that a Node server can do: the same bytes from memory, with the same two headers. */
const bytes = readFileSync(process.env['BYTES'] ?? '');
const headers: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'content-length': String(bytes.length),
};
const encoding = process.env['ENCODING'];
if (encoding) headers['content-encoding'] = encoding;
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.({ ready: true }));
