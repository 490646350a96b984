import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// The last step of a web app's build: beside every text file of the named folder lie its best compressed forms, made
// once instead of at every visit; the server sends the one that the browser takes.
const TEXT = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);
const forms = [
  ['.br', (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } })],
  ['.gz', (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION })],
];

const folder = resolve(process.argv[2] ?? 'dist');
const files = readdirSync(folder, { recursive: true }).filter((name) => TEXT.has(extname(name)));
await Promise.all(files.map((name) => compress(join(folder, name))));

/** A form that saves nothing is left out; the server then sends the file as it is. */
async function compress(path) {
  const text = readFileSync(path);
  for (const [ending, pack] of forms) {
    const packed = await pack(text);
    if (packed.length < text.length) writeFileSync(`${path}${ending}`, packed);
  }
}
