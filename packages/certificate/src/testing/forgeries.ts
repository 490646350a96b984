import { deflateSync, inflateSync } from 'node:zlib';

interface Found {
  /** Of the stream's own bytes. */
  start: number;
  end: number;
  id: number;
  content: string;
  /** How the name is shown, with the font of the page. */
  shown: string;
}

/** The page content that writes a name, found by the length of what it shows: nothing else in it is as long. */
function contentWith(pdf: Buffer, glyphs: number): Found {
  const text = pdf.toString('latin1');
  for (const { index, 0: head, 1: id, 2: length } of text.matchAll(
    /(\d+) 0 obj\n<<\n\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g,
  )) {
    const start = index + head.length;
    const end = start + Number(length);
    const content = inflateSync(pdf.subarray(start, end)).toString('latin1');
    const shown = (content.match(/\[<.*\] TJ/g) ?? []).find((one) => glyphsOf(one).length === glyphs);
    if (content.includes(' Tm') && shown) return { start, end, id: Number(id), content, shown };
  }
  throw new Error('The name was not found on any page');
}

const glyphsOf = (shown: string): string[] =>
  (shown.match(/<[0-9a-f]+>/g) ?? []).flatMap((part) => part.slice(1, -1).match(/.{4}/g) ?? []);

/** The same glyphs with the last ten of them in the wrong order. */
function disordered(shown: string): string {
  const glyphs = glyphsOf(shown);
  return `[<${[...glyphs.slice(0, -10), ...glyphs.slice(-10).reverse()].join('')}> 0] TJ`;
}

/** Writes another name on the page, below the signature, without moving another byte. */
export function withTextChanged(pdf: Buffer, name: string): Buffer {
  const { start, end, content, shown } = contentWith(pdf, name.length);
  const packed = deflateSync(Buffer.from(content.replaceAll(shown, disordered(shown)), 'latin1'), { level: 9 });
  if (packed.length > end - start) throw new Error('The changed page does not fit into its place');
  const room = Buffer.alloc(end - start - packed.length);
  return Buffer.concat([pdf.subarray(0, start), packed, room, pdf.subarray(end)]);
}

/** Appends an update that shows another name and leaves the signed part as it was. */
export function withUpdate(pdf: Buffer, name: string): Buffer {
  const { id, content, shown } = contentWith(pdf, name.length);
  const changed = content.replaceAll(shown, disordered(shown));
  return appended(pdf, [{ id, body: `<< /Length ${changed.length} >>\nstream\n${changed}\nendstream` }]);
}

/** Appends objects to a file as a program does that saves its changes (ISO 32000-1 §7.5.6); the signed part stays as it was. */
function appended(pdf: Buffer, objects: readonly { id: number; body: string }[]): Buffer {
  const text = pdf.toString('latin1');
  const [, root = ''] = /\/Root (\d+) 0 R/.exec(text) ?? [];
  const [, size = ''] = /\/Size (\d+)/.exec(text) ?? [];
  const [, before = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
  let [tail, table] = ['', 'xref\n'];
  for (const { id, body } of objects) {
    table += `${id} 1\n${String(pdf.length + tail.length).padStart(10, '0')} 00000 n \n`;
    tail += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const trailer = `trailer\n<< /Size ${Number(size) + objects.length} /Root ${root} 0 R /Prev ${before} >>\n`;
  return Buffer.concat([
    pdf,
    Buffer.from(`${tail}${table}${trailer}startxref\n${pdf.length + tail.length}\n%%EOF\n`, 'latin1'),
  ]);
}

/** An object of a file: its number, and what stands in it. */
function objectOf(pdf: Buffer, holds: RegExp): { id: number; body: string } {
  for (const [, id, body = ''] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\n(<<[\s\S]*?>>)\nendobj/g)) {
    if (holds.test(body)) return { id: Number(id), body };
  }
  throw new Error(`No object holds ${holds}`);
}

const firstFreeId = (pdf: Buffer): number => Number(/\/Size (\d+)/.exec(pdf.toString('latin1'))?.[1]);

/** Lays a white note with another name over the first page: the shadow over what was signed. */
export function withOverlay(pdf: Buffer, name: string): Buffer {
  const note = firstFreeId(pdf);
  const page = objectOf(pdf, /\/Type \/Page\n/);
  const pinned = /\/Annots \[/.test(page.body)
    ? page.body.replace(/\/Annots \[/, `/Annots [${note} 0 R `)
    : page.body.replace(/>>$/, `/Annots [${note} 0 R]\n>>`);
  const look = `/Rect [100 250 740 320] /C [1 1 1] /DA (/Helv 28 Tf 0 g) /Contents (${name})`;
  return appended(pdf, [
    { id: page.id, body: pinned },
    { id: note, body: `<< /Type /Annot /Subtype /FreeText ${look} /F 4 >>` },
  ]);
}

/** Appends a page that nobody signed. */
export function withPage(pdf: Buffer, text: string): Buffer {
  const id = firstFreeId(pdf);
  const pages = objectOf(pdf, /\/Type \/Pages\n/);
  const kids = pages.body.replace(/\/Kids \[([^\]]*)\]/, `/Kids [$1 ${id} 0 R]`).replace(/\/Count \d+/, '/Count 3');
  const shown = `BT /F1 20 Tf 60 500 Td (${text}) Tj ET`;
  const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
  const page = `/Type /Page /Parent ${pages.id} 0 R /MediaBox [0 0 842 595] /Resources << ${font} >>`;
  return appended(pdf, [
    { id: pages.id, body: kids },
    { id, body: `<< ${page} /Contents ${id + 1} 0 R >>` },
    { id: id + 1, body: `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream` },
  ]);
}

/** The stream of an embedded file: its object, and where its bytes lie. */
function embedded(pdf: Buffer, name: string): { id: number; start: number; end: number } {
  const [, id = ''] = /\/EF <<\s*\/F (\d+) 0 R/.exec(objectOf(pdf, new RegExp(`\\(${name}\\)`)).body) ?? [];
  const text = pdf.toString('latin1');
  const found = new RegExp(`\\n${id} 0 obj\\n<<[\\s\\S]*?/Length (\\d+)[\\s\\S]*?>>\\nstream\\n`).exec(text);
  if (id === '' || found === null) throw new Error(`${name} does not lie in the file`);
  const start = found.index + found[0].length;
  return { id: Number(id), start, end: start + Number(found[1]) };
}

/** Turns one bit in the middle of an embedded file, where it lies. */
export function withEmbeddedBitFlipped(pdf: Buffer, name: string): Buffer {
  const { start, end } = embedded(pdf, name);
  const flipped = Buffer.from(pdf);
  const middle = (start + end) >> 1;
  flipped.writeUInt8(flipped.readUInt8(middle) ^ 1, middle);
  return flipped;
}

/** Appends an update that puts another content into the place of an embedded file. */
export function withEmbeddedSwapped(pdf: Buffer, name: string, content: string): Buffer {
  const bytes = Buffer.from(content).toString('latin1');
  const head = `<< /Type /EmbeddedFile /Length ${bytes.length} >>`;
  return appended(pdf, [{ id: embedded(pdf, name).id, body: `${head}\nstream\n${bytes}\nendstream` }]);
}

/** Takes the signature out, as a program does that empties its place. */
export function withoutSignature(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(
    text.replace(/\/ByteRange \[[^\]]*\]/, (range) => ' '.repeat(range.length)),
    'latin1',
  );
}
