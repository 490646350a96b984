/** A file inside an archive. */
export interface TarEntry {
  name: string;
  content: Buffer;
}

const BLOCK = 512;

/** One file as it stands in a tar archive (POSIX ustar): header, content, padding. */
export function tarEntry({ name, content }: TarEntry): Buffer {
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return Buffer.concat([headerOf(name, content.length), content, padding]);
}

/** What ends a tar archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** Reads the files of a tar archive one after the other, to the end of what it came in; throws when it breaks off or is damaged. */
export async function* readTar(chunks: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const source = new Reader(chunks);
  for (;;) {
    const header = await source.take(BLOCK);
    if (header.every((byte) => byte === 0)) return source.drain();
    const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
    if (checksum(header) !== Number.parseInt(header.toString('latin1', 148, 154), 8) || !Number.isSafeInteger(size)) {
      throw new Error('a header of the archive is damaged');
    }
    const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '');
    const content = await source.take(size);
    await source.take((BLOCK - (size % BLOCK)) % BLOCK);
    yield { name, content };
  }
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > 99) throw new Error(`the name ${name} is too long for an archive`);
  header.write(name, 0);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('0', 156);
  header.write('ustar\x0000', 257, 'latin1');
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** The sum of a header's bytes, its own field counted as blanks. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

/** Gives bytes of a stream in the portions that are asked for. */
class Reader {
  private readonly chunks: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  async take(size: number): Promise<Buffer> {
    const parts: Buffer[] = [this.held];
    let length = this.held.length;
    while (length < size) {
      const { done, value } = await this.chunks.next();
      if (done) throw new Error('the archive breaks off');
      parts.push(value);
      length += value.length;
    }
    const all = parts.length === 1 ? this.held : Buffer.concat(parts);
    this.held = all.subarray(size);
    return all.subarray(0, size);
  }

  /** Reads what is left: only behind its last byte does whatever packed the archive say that all of it was whole. */
  async drain(): Promise<void> {
    while (!(await this.chunks.next()).done);
  }
}
