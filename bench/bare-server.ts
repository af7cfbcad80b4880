/**
 * The limit for requests without cryptography: how many answers a second plain `node:http` gives here.
 * Started as a process of its own; prints its URL.
 *
 * @module
 */
import { createServer } from 'node:http';

const body = JSON.stringify({ answer: 'x'.repeat(400) });
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, {
      'content-type': 'application/x-amz-json-1.1',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
