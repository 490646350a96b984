import { type EmbeddedPicture, embeddedPictures, type PdfVerdict } from '@kompeten/certificate/verification';
import { readPicture } from '../../components/scanner/read-picture.ts';
import { readScanned } from '../../lib/scanned.ts';

/**
 * The verdict on a file that is only the picture of a paper, with the code that its QR shows: the register can be asked of
 * that code, while the file stays what it is. Every other verdict as it was. Nothing leaves the device.
 */
export async function withPicturedCode(verdict: PdfVerdict, bytes: Uint8Array): Promise<PdfVerdict> {
  if (!mayBePaper(verdict)) return verdict;
  const code = await codeInPictures(bytes);
  return code === null ? verdict : { ...verdict, code, finding: 'scan' };
}

/** Scanners also write what they recognise beside the picture, and large files that no certificate of ours would be. */
function mayBePaper({ code, finding, contents }: PdfVerdict): boolean {
  if (code !== null) return false;
  return finding === 'scan' || finding === 'too_large' || (finding === 'other_document' && !!contents?.hasPictures);
}

async function codeInPictures(bytes: Uint8Array): Promise<string | null> {
  for (const picture of embeddedPictures(bytes)) {
    const text = await readPicture(asSource(picture));
    const code = text === null ? null : readScanned(text)?.code;
    if (code) return code;
  }
  return null;
}

const asSource = (picture: EmbeddedPicture): Blob | ImageData =>
  picture.kind === 'jpeg'
    ? new Blob([picture.bytes], { type: 'image/jpeg' })
    : new ImageData(picture.rgba, picture.width, picture.height);
