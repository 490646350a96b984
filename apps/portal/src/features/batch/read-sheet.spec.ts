import { describe, expect, it } from '@jest/globals';
import { formatCode, makeCode } from '@kompeten/domain';
import writeXlsxFile from 'write-excel-file/node';
import { assertModestArchive } from './modest-archive.ts';
import { rowsOfFile, rowsOfText } from './read-sheet.ts';

const code = formatCode(makeCode(Uint8Array.from({ length: 15 }, (_, place) => place)));

describe('a list', () => {
  it.each([
    ['codes alone', `${code}\n\n${code}`, [1, 3], null],
    ['copied from Excel', `No\tNama\tKode\n1\tSiti\t${code}`, [2], 'Siti'],
    ['with semicolons', `Nama;Kode\r\nSiti Aminah;${code}`, [2], 'Siti Aminah'],
    ['with a comma in a name', `Nama,Kode\n"Siti, S.E.",${code}`, [2], 'Siti, S.E.'],
  ])('is read from text: %s', (_, text, numbers, own) => {
    const rows = rowsOfText(text);
    expect(rows.map(({ row }) => row)).toEqual(numbers);
    expect(rows[0]).toMatchObject({ own, code });
  });

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFFNama;Kode\nÉlan;${code}`)],
    ['Windows', Buffer.from(`Nama;Kode\n\u00c9lan;${code}`, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFFNama\tKode\nÉlan\t${code}`, 'utf16le')],
  ])('is read from a file in %s', async (_, content) => {
    expect(await rowsOfFile(new Blob([new Uint8Array(content)]))).toEqual([{ sheet: null, row: 2, own: 'Élan', code }]);
  });

  it('names whoever has no code in it', () => {
    const rows = rowsOfText(`Nama;Kode\nSiti;${code}\nBudi;\n;\nAni;${code}`);
    expect(rows.map(({ row, own, code: its }) => [row, own, its !== null])).toEqual([
      [2, 'Siti', true],
      [3, 'Budi', false],
      [5, 'Ani', true],
    ]);
  });

  it('is read from every sheet of a workbook that holds codes', async () => {
    const list = (name: string) => [
      [{ value: 'Nama' }, { value: 'Kode' }],
      [{ value: name }, { value: code }],
    ];
    const sheets = [
      { data: list('Siti'), sheet: 'Mei' },
      { data: [[{ value: 'Catatan' }]], sheet: 'Lain' },
      { data: list('Budi'), sheet: 'Juni' },
    ];
    const file = new Blob([new Uint8Array(await writeXlsxFile(sheets).toBuffer())]);
    expect((await rowsOfFile(file)).map(({ sheet, row, own }) => [sheet, row, own])).toEqual([
      ['Mei', 2, 'Siti'],
      ['Juni', 2, 'Budi'],
    ]);
  });

  it.each([
    ['nothing', '', 'import.empty'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0', 'import.wrong_type'],
    ['a page of a browser', '<!doctype html><p>', 'import.wrong_type'],
    ['half a workbook', 'PK\x03\x04 and no more', 'import.unreadable'],
    ['people without codes', 'Nama\nSiti', 'verification.no_codes'],
  ])('is refused where it is %s', async (_, content, refusal) => {
    const file = new Blob([new Uint8Array(Buffer.from(content, 'latin1'))]);
    await expect(rowsOfFile(file)).rejects.toMatchObject({ code: refusal });
  });

  it('is refused where its archive declares more than any list needs', () => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(25_000_000, 24);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    expect(() => assertModestArchive(Buffer.concat([entry, end]))).toThrow('import.suspicious_archive');
  });
});
