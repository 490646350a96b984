import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError } from '@kompeten/domain';
import type { Entry, ZipFile } from 'yauzl';
import { entriesOf, openedZip } from '../archives/zip-entries.ts';
import { rowsOfSheet } from './sheet-rows.ts';
import type { SheetSource } from './streamed-sheet.ts';
import { xmlEvents } from './xml-events.ts';

/** What a workbook of 200,000 rows never reaches; since nothing is held unpacked, these bound time and not memory. */
const LIMITS = { entries: 500, bytes: 1_000_000_000, ratio: 300, strings: 3_000_000, letters: 60_000_000 };

/** Below this size a part may compress as well as it likes. */
const SMALL = 1_000_000;

const suspicious = () => new DomainError('import.suspicious_archive');
const unreadable = (cause: unknown) => Object.assign(new DomainError('import.unreadable'), { cause });

/** Opens an `.xlsx` archive: its directory is checked, the texts that its sheets share are read, its sheets are not yet. */
export async function workbookSource(content: Buffer): Promise<SheetSource> {
  const zip = await openedZip(content, unreadable);
  const parts = await checkedParts(zip);
  const open = (entry: Entry) => opened(zip, entry);
  const sheets = await sheetsOf(parts, open);
  let texts: Promise<string[]> | null = null;
  return {
    names: sheets.map(({ name }) => name),
    async *rows(index) {
      const sheet = sheets[index]?.entry;
      if (!sheet) throw new DomainError('import.sheet_unknown');
      texts ??= sharedTexts(parts.get('xl/sharedstrings.xml'), open);
      yield* rowsOfSheet(await open(sheet), sheet.uncompressedSize, await texts);
    },
  };
}

async function checkedParts(zip: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of entriesOf(zip, unreadable)) {
    const name = entry.fileName.toLowerCase();
    bytes += entry.uncompressedSize;
    if (parts.size >= LIMITS.entries || parts.has(name) || isSwollen(entry) || bytes > LIMITS.bytes) throw suspicious();
    parts.set(name, entry);
  }
  if (!parts.has('[content_types].xml') || !parts.has('xl/workbook.xml')) throw new DomainError('import.wrong_type');
  return parts;
}

function isSwollen({ compressedSize, uncompressedSize, fileName }: Entry): boolean {
  if (/\.(zip|xlsx)$/i.test(fileName)) return true;
  return uncompressedSize > SMALL && uncompressedSize / Math.max(compressedSize, 1) > LIMITS.ratio;
}

function opened(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => (stream ? resolve(stream) : reject(unreadable(cause))));
  });
}

type Open = (entry: Entry) => Promise<Readable>;

async function sheetsOf(parts: ReadonlyMap<string, Entry>, open: Open): Promise<{ name: string; entry: Entry }[]> {
  const named: { name: string; id: string }[] = [];
  const targets = new Map<string, string>();
  await read(parts.get('xl/workbook.xml'), open, (tag, { name = '', ...given }) => {
    if (tag === 'sheet') named.push({ name, id: given['r:id'] ?? idAmong(given) });
  });
  await read(parts.get('xl/_rels/workbook.xml.rels'), open, (tag, { Id = '', Target = '' }) => {
    if (tag === 'Relationship') targets.set(Id, posix.join('/', Target.startsWith('/') ? '' : 'xl', Target).slice(1));
  });
  return named.flatMap(({ name, id }) => {
    const entry = parts.get((targets.get(id) ?? '').toLowerCase());
    return entry ? [{ name, entry }] : [];
  });
}

/** The relationship of a sheet, whatever the prefix of its namespace. */
const idAmong = (given: Record<string, string>) =>
  Object.entries(given).find(([name]) => /^[\w.-]+:id$/.test(name))?.[1] ?? '';

async function read(
  entry: Entry | undefined,
  open: Open,
  tell: (tag: string, attributes: Record<string, string>) => void,
): Promise<void> {
  if (!entry) return;
  const handler = { open: (tag: string, attributes: () => Record<string, string>) => tell(tag, attributes()) };
  for await (const _ of xmlEvents(await open(entry), handler));
}

/** The texts that cells point to by number; marks of how a word is spoken are no part of them. */
async function sharedTexts(entry: Entry | undefined, open: Open): Promise<string[]> {
  const texts: string[] = [];
  if (!entry) return texts;
  const at = { text: '', inText: false, spoken: false, letters: 0 };
  const handler = {
    open(tag: string) {
      if (tag === 'si') at.text = '';
      if (tag === 'rPh') at.spoken = true;
      at.inText = tag === 't' && !at.spoken;
    },
    text(value: string) {
      if (at.inText) at.text += value;
    },
    close(tag: string) {
      if (tag === 't') at.inText = false;
      if (tag === 'rPh') at.spoken = false;
      if (tag !== 'si') return;
      at.letters += at.text.length;
      if (texts.push(at.text) > LIMITS.strings || at.letters > LIMITS.letters) throw suspicious();
    },
  };
  for await (const _ of xmlEvents(await open(entry), handler));
  return texts;
}
