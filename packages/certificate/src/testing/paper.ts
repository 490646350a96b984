import PDFDocument from 'pdfkit';

/** A PDF as scanners and copiers write it: a page of nothing but a picture for each picture file (PNG or JPEG). */
export function scannedPdf(...pictures: readonly (string | Buffer)[]): Promise<Buffer> {
  return drawn((document) => {
    for (const picture of pictures)
      document.addPage({ layout: 'landscape', size: 'A4' }).image(picture, 0, 0, { fit: [842, 595] });
  });
}

/** A page that somebody else made, with the address of a certificate on it: what copying a code or a QR comes to. */
export function imitation(holderName: string, address: string): Promise<Buffer> {
  return drawn((document) => {
    document.addPage({ layout: 'landscape', size: 'A4' });
    document.fontSize(30).text('SERTIFIKAT PELATIHAN', 60, 80).text(holderName, 60, 200);
    document.fontSize(14).text(address, 60, 300);
  });
}

async function drawn(draw: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false });
  draw(document);
  document.end();
  const parts: Buffer[] = [];
  for await (const part of document) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
