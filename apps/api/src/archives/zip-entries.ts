import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** The refusal that a fault of an archive becomes. */
type Refuse = (cause: unknown) => Error;

/** Opens a ZIP archive for reading one entry after another. */
export function openedZip(content: Buffer, refuse: Refuse): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    fromBuffer(content, options, (cause, zip) => (zip ? resolve(zip) : reject(refuse(cause))));
  });
}

/** The entries of an archive in the order of its directory. */
export async function* entriesOf(zip: ZipFile, refuse: Refuse): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip
        .once('entry', resolve)
        .once('end', () => resolve(null))
        .once('error', (cause) => reject(refuse(cause)));
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (!entry) return;
    yield entry;
  }
}

/** An entry as it really unpacks; reading ends where the declared size does, since a longer one is a lie. */
export function unpacked(zip: ZipFile, entry: Entry, refuse: Refuse): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(refuse(error));
      const chunks: Buffer[] = [];
      stream
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', (cause) => reject(refuse(cause)))
        .on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
