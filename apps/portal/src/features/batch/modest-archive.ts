import { DomainError } from '@kompeten/domain';

/** What a list of 500 people never reaches. */
const LIMITS = { entries: 200, bytes: 24_000_000 };

const [END, ENTRY] = [0x06054b50, 0x02014b50];
const LONGEST_COMMENT = 65_557;

/**
 * Refuses a workbook that swells beyond reason, before it is unpacked: the reader unpacks each part into as many bytes as
 * the directory declares and no more, so that the declared sizes bound what it can fill.
 */
export function assertModestArchive(content: Uint8Array): void {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = endOf(view);
  if (end === null) throw new DomainError('import.unreadable');
  const entries = view.getUint16(end + 10, true);
  if (entries > LIMITS.entries || declaredBytes(view, view.getUint32(end + 16, true), entries) > LIMITS.bytes) {
    throw new DomainError('import.suspicious_archive');
  }
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function declaredBytes(view: DataView, directory: number, entries: number): number {
  let [at, sum] = [directory, 0];
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new DomainError('import.unreadable');
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
