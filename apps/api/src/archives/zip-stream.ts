import { Readable } from 'node:stream';
import { makeZip } from 'client-zip';

/** A file on its way into an archive. */
export interface ZippedFile {
  name: string;
  content: Buffer | Readable;
}

/**
 * A ZIP archive, written while its files arrive and no faster than it is read: of a file that was sent only its line in the
 * directory is kept, so that their number does not matter. They are stored as they are: certificates are compressed already.
 * Whoever stops reading ends the giving of files too.
 */
export function zipStream(files: AsyncIterable<ZippedFile>, at: Date): Readable {
  return Readable.fromWeb(makeZip(dated(files, at)));
}

async function* dated(files: AsyncIterable<ZippedFile>, lastModified: Date) {
  for await (const { name, content } of files) yield { name, lastModified, input: content };
}
