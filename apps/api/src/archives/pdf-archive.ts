import { DomainError, MAX_CODES } from '@kompeten/domain';
import type { Entry, ZipFile } from 'yauzl';
import { entriesOf, openedZip, unpacked } from './zip-entries.ts';

/** What an archive of 500 certificates never reaches; ours have some 80 kB each. */
const LIMITS = { entries: 2_000, fileBytes: 5_000_000, bytes: 150_000_000, ratio: 100 };

/** Below this size a file may compress as well as it likes. */
const SMALL = 200_000;

/** What computers put beside the files that people meant. */
const CLUTTER = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/** One file of an archive; without content where it is larger than any certificate. */
export interface ArchivedFile {
  name: string;
  content: Buffer | null;
}

const suspicious = (cause?: unknown) => Object.assign(new DomainError('verification.suspicious_archive'), { cause });
const notAnArchive = (cause: unknown) => Object.assign(new DomainError('verification.not_an_archive'), { cause });

/**
 * The files of a ZIP archive, one after another, so that they never fill the memory together. An archive that swells, is
 * locked, or holds another archive is refused before anything of it is unpacked.
 */
export async function* pdfsOf(content: Buffer): AsyncGenerator<ArchivedFile> {
  const zip = await openedZip(content, notAnArchive);
  const files = await directoryOf(zip);
  for (const entry of files) {
    const isTooLarge = entry.uncompressedSize > LIMITS.fileBytes;
    yield { name: entry.fileName, content: isTooLarge ? null : await unpacked(zip, entry, suspicious) };
  }
}

async function directoryOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of entriesOf(zip, suspicious)) {
    if (entries.length > LIMITS.entries || isDangerous(entry)) throw suspicious();
    entries.push(entry);
  }
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > LIMITS.bytes) throw suspicious();
  const files = entries.filter(({ fileName }) => !fileName.endsWith('/') && !CLUTTER.test(fileName));
  if (files.length === 0) throw new DomainError('verification.no_files');
  if (files.length > MAX_CODES) throw new DomainError('verification.too_many_files', { max: MAX_CODES });
  return files;
}

function isDangerous({ fileName, uncompressedSize, compressedSize, generalPurposeBitFlag }: Entry): boolean {
  const isLocked = (generalPurposeBitFlag & 1) === 1;
  const isArchive = /\.(zip|rar|7z|gz|tgz|bz2|xz|tar|jar)$/i.test(fileName);
  const swells = uncompressedSize > SMALL && uncompressedSize / Math.max(compressedSize, 1) > LIMITS.ratio;
  return isLocked || isArchive || swells;
}
