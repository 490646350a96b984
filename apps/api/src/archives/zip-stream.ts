import { once } from 'node:events';
import { Readable } from 'node:stream';
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
  const out = Readable.from(zip.outputStream, { objectMode: false });
  const gone = new AbortController();
  out.once('close', () => gone.abort());
  zip.on('error', (cause) => out.destroy(cause as Error));
  fill(zip, files, { at, signal: gone.signal }).then(
    () => zip.end(),
    (cause: Error) => out.destroy(gone.signal.aborted ? undefined : cause),
  );
  return out;
}

async function fill(zip: ZipFile, files: AsyncIterable<ZippedFile>, { at, signal }: { at: Date; signal: AbortSignal }) {
  const options = { compress: false, mtime: at };
  for await (const { name, content } of files) {
    signal.throwIfAborted();
    if (Buffer.isBuffer(content)) zip.addBuffer(content, name, options);
    else {
      const read = once(content, 'end', { signal });
      zip.addReadStream(content, name, options);
      await read;
    }
    const out = zip.outputStream as NodeJS.ReadWriteStream & { writableNeedDrain: boolean };
    if (out.writableNeedDrain) await once(out, 'drain', { signal });
  }
}
