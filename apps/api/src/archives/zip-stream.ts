import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file on its way into an archive. */
export interface ZippedFile {
  name: string;
  content: Buffer | Readable;
}

/**
 * A ZIP archive, written while its files arrive and no faster than it is read, so that their number does not matter. They are
 * stored as they are: certificates are compressed already. Whoever stops reading ends the giving of files too.
 */
export function zipStream(files: AsyncIterable<ZippedFile>, at: Date): Readable {
  const zip = new ZipFile();
  const { outputStream: out } = zip;
  if (!(out instanceof PassThrough)) throw new Error('An archive is written to a stream that can be ended');
  const gone = new AbortController();
  out.once('close', () => gone.abort());
  zip.on('error', (cause) => out.destroy(cause as Error));
  const wish = { compress: false, mtime: at };
  fill(zip, out, { files, wish, signal: gone.signal }).then(
    () => zip.end(),
    (cause: Error) => out.destroy(cause),
  );
  return out;
}

interface Filling {
  files: AsyncIterable<ZippedFile>;
  wish: { compress: boolean; mtime: Date };
  signal: AbortSignal;
}

async function fill(zip: ZipFile, out: PassThrough, { files, wish, signal }: Filling): Promise<void> {
  for await (const { name, content } of files) {
    if (out.destroyed) throw new Error('Nobody reads this archive any more');
    if (Buffer.isBuffer(content)) zip.addBuffer(content, name, wish);
    else {
      const read = once(content, 'end', { signal });
      zip.addReadStream(content, name, wish);
      await read;
    }
    if (out.writableNeedDrain) await once(out, 'drain', { signal });
  }
}
