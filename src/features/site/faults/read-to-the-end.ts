import type { IncomingMessage } from 'node:http';
import type { FastifyReply } from 'fastify';

/** Beyond this the connection is closed instead: nobody has a plan of that size. */
const MOST_BYTES = 200 * 1024 * 1024;
const LONGEST_MS = 30_000;

/**
 * Reads and forgets the rest of an upload that is refused, because a browser shows the answer only
 * once it has sent everything: a connection closed before looks to a person like a broken site.
 */
export async function readToTheEnd(request: IncomingMessage, reply: FastifyReply): Promise<void> {
  void reply.header('connection', 'close');
  if (request.complete || Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return;
  request.unpipe();
  let read = 0;
  await new Promise<void>((resolve) => {
    const stop = setTimeout(resolve, LONGEST_MS).unref();
    const over = () => {
      clearTimeout(stop);
      resolve();
    };
    request.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read > MOST_BYTES) over();
    });
    request.once('end', over).once('close', over).once('error', over);
    request.resume();
  });
}
