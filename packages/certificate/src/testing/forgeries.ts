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
  const text = pdf.toString('latin1');
  const changed = content.replaceAll(shown, disordered(shown));
  const object = `${id} 0 obj\n<< /Length ${changed.length} >>\nstream\n${changed}\nendstream\nendobj\n`;
  const [, root = ''] = /\/Root (\d+) 0 R/.exec(text) ?? [];
  const [, size = ''] = /\/Size (\d+)/.exec(text) ?? [];
  const [, before = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
  const table = `xref\n${id} 1\n${String(pdf.length).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size} /Root ${root} 0 R /Prev ${before} >>\n`;
  const tail = `${table}${trailer}startxref\n${pdf.length + object.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(object + tail, 'latin1')]);
}
