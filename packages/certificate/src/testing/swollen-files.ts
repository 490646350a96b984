import { deflateSync } from 'node:zlib';

type Part = string | Buffer;

/** A PDF of objects in the order of their numbers, from 1. */
export function pdfOf(objects: readonly Part[]): Buffer {
  const parts = objects.flatMap((body, at) => [`${at + 1} 0 obj\n`, body, '\nendobj\n']);
  return Buffer.concat(['%PDF-1.7\n', ...parts, 'startxref\n9\n%%EOF\n'].map(bytesOf));
}

/** A stream, deflated, with whatever else its dictionary says. */
export function streamOf(content: Part, entries = ''): Buffer {
  const packed = deflateSync(bytesOf(content), { level: 9 });
  const head = `<<${entries}/Filter/FlateDecode/Length ${packed.length}>>stream\n`;
  return Buffer.concat([head, packed, '\nendstream'].map(bytesOf));
}

/** A PDF with one page, which shows the objects that follow it, from 5 on; 4 are its resources. */
export function pageOf(contents: string, resources: Part, others: readonly Part[]): Buffer {
  const page = `<</Type/Page/Parent 2 0 R/Resources 4 0 R/Contents ${contents}>>`;
  const tree = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'];
  return pdfOf([...tree, page, resources, ...others]);
}

/** A PDF with a page that shows two letters in a font with this map of its letters. */
export const pageWithMap = (map: string): Buffer =>
  pageOf('5 0 R', '<</Font<</F 6 0 R>>>>', [streamOf('/F 1 Tf (AB) Tj'), '<</ToUnicode 7 0 R>>', streamOf(map)]);

/** A file in the form of ours with validation data: one certificate of so many letters, named so many times. */
export function storeOf(times: number, letters: number, trailer = ''): string {
  const bodies = [
    '<<\n/DSS 2 0 R\n>>',
    `<<\n/Certs [${Array(times).fill('3 0 R').join(' ')}]\n>>`,
    `<<\n/Length ${letters}\n>>\nstream\n${'x'.repeat(letters)}\nendstream`,
  ];
  let [text, table] = ['%PDF-1.7\n', ''];
  for (const [at, body] of bodies.entries()) {
    table += `${at + 1} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
  }
  const end = `trailer\n<<\n/Size 4\n/Root 1 0 R\n${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return `${text}xref\n${table}${end}`;
}

const bytesOf = (part: Part): Buffer => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part);
