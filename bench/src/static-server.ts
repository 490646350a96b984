import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';

// The baseline of a download: bare node:http and one file on the disk, whoever asks.
const [file = '', size = ''] = process.argv.slice(2);

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': size });
  createReadStream(file).pipe(response);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : null);
});
