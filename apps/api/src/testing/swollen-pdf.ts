import { deflateSync } from 'node:zlib';

/** A small PDF of many packed streams, each of which names thousands of objects that are none. */
export function manyObjects(): Buffer {
  const packed = deflateSync(Buffer.from('1 1 '.repeat(5_000)), { level: 9 });
  const head = `<</Type/ObjStm/N 1/First 20000/Filter/FlateDecode/Length ${packed.length}>>stream\n`;
  const parts = Array.from({ length: 400 }, (_, at) => [`${at + 1} 0 obj\n${head}`, packed, '\nendstream\nendobj\n']);
  return Buffer.concat(['%PDF-1.7\n', ...parts.flat(), 'startxref\n9\n%%EOF\n'].map((part) => Buffer.from(part)));
}
