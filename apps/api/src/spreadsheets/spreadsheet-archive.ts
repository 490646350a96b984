import { buffer } from 'node:stream/consumers';
import { DomainError } from '@kompeten/domain';
import type { Entry } from 'yauzl';
import { ZipFile as NewZipFile } from 'yazl';
import { entriesOf, openedZip, unpacked } from '../archives/zip-entries.ts';

/** What a roster of 5,000 people never reaches, and what a machine with little memory still bears. */
const LIMITS = { entries: 500, bytes: 24_000_000, ratio: 200, rows: 20_000, columns: 256 };

/** Below this size a part may compress as well as it likes. */
const SMALL = 1_000_000;

const suspicious = () => new DomainError('import.suspicious_archive');

/** What a reader of tables looks at; pictures and the like are left behind. */
const READ = /\.(xml|rels)$/;

/**
 * Refuses an archive that swells beyond reason, before anything parses it: sizes as declared and as they really unpack,
 * the number of parts, entity definitions, and cells so far out that a table around them would fill the memory.
 * What comes back is a new archive of the parts that were looked at and of nothing else: another reader may find parts
 * in the old one that its directory does not name.
 */
export async function harmlessArchive(content: Buffer): Promise<Buffer> {
  const zip = await openedZip(content, unreadable);
  const parts: Entry[] = [];
  for await (const entry of entriesOf(zip, unreadable)) {
    parts.push(entry);
    if (parts.length > LIMITS.entries || isSwollen(entry)) throw suspicious();
  }
  if (parts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > LIMITS.bytes) throw suspicious();
  const names = new Set(parts.map(({ fileName }) => fileName));
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) throw new DomainError('import.wrong_type');
  if (names.size !== parts.length) throw suspicious();
  const checked = new NewZipFile();
  for (const entry of parts) {
    const part = await unpacked(zip, entry, refusedPart);
    if (!READ.test(entry.fileName)) continue;
    assertHarmlessPart(part.toString('latin1'));
    checked.addBuffer(part, entry.fileName, { compress: false });
  }
  checked.end();
  return buffer(checked.outputStream);
}

function isSwollen({ compressedSize, uncompressedSize, fileName }: Entry): boolean {
  if (fileName.endsWith('.zip') || fileName.endsWith('.xlsx')) return true;
  return uncompressedSize > SMALL && uncompressedSize / Math.max(compressedSize, 1) > LIMITS.ratio;
}

/** A sheet is whatever holds `sheetData`: the workbook's relationships may call it by any name. */
function assertHarmlessPart(text: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw suspicious();
  if (!text.includes('sheetData')) return;
  let rows = 0;
  for (const _ of text.matchAll(/<([\w.-]+:)?row[\s/>]/g)) if (++rows > LIMITS.rows) throw suspicious();
  for (const [, reference = ''] of text.matchAll(/(?<![\w.-]|[ \t\r\n]xmlns:)r\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(reference) ?? [];
    if (digits === '') throw suspicious();
    if (Number(digits) > LIMITS.rows || columnOf(letters) > LIMITS.columns) throw suspicious();
  }
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const refusedPart = (cause: unknown) =>
  cause instanceof Error && cause.message.includes('too many bytes') ? suspicious() : unreadable(cause);

function unreadable(cause: unknown): DomainError {
  return Object.assign(new DomainError('import.unreadable'), { cause });
}
