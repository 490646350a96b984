import { createServer } from 'node:http';
import pg from 'pg';

// The baseline of verification: bare node:http and one prepared lookup by code, no schema, no rules, no framework. Beside a
// page it sends a static string that is as long.
const [connectionString = '', pageBytes] = process.argv.slice(2);
const page = pageBytes === undefined ? null : 'x'.repeat(Number(pageBytes));
const type = page === null ? 'application/json' : 'text/html; charset=utf-8';
const pool = new pg.Pool({ connectionString, max: 10 });
const text = `select c.*, (select json_agg(e) from status_events e where e.certificate_id = c.id) as events
  from certificates c where c.code = $1`;

const server = createServer((request, response) => {
  const code = decodeURIComponent(request.url?.split('/').at(-1) ?? '');
  pool.query({ name: 'by-code', text, values: [code] }).then(
    ({ rows: [row] }) => {
      response.writeHead(row ? 200 : 404, { 'content-type': type });
      response.end(page ?? JSON.stringify(row ?? null));
    },
    () => response.writeHead(500).end(),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : null);
});
