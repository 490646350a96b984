import type { CertificateDocument } from '../document/certificate-document.ts';
import type { Bilingual } from './wording-shape.ts';

/** The fixed words of the pages. */
export const WORDS = {
  number: { id: 'Nomor', en: 'Number' },
  givenTo: { id: 'diberikan kepada', en: 'is awarded to' },
  check: { id: 'Periksa keaslian', en: 'Verify this certificate' },
  qrAlt: { id: 'Kode QR berisi alamat pemeriksaan keaslian sertifikat ini', en: '' },
  proofAlt: {
    id: 'Kode QR kedua berisi alamat pemeriksaan dan isi sertifikat ini yang ditandatangani secara elektronik',
    en: '',
  },
  photoAlt: { id: 'Foto pemegang sertifikat', en: '' },
  specimen: { id: 'CONTOH', en: 'SPECIMEN' },
  specimenNote: { id: 'CONTOH · bukan dokumen resmi', en: 'SPECIMEN · not an official document' },
  preview: { id: 'PRATINJAU', en: 'PREVIEW' },
  previewNote: { id: 'PRATINJAU · tidak ditandatangani', en: 'PREVIEW · not signed' },
} as const satisfies Record<string, Bilingual>;

/** How PP 71/2019 art. 60 names the signature; never more than it is. */
export const ASSURANCES: Record<CertificateDocument['assurance'], Bilingual> = {
  uncertified: {
    id: 'dengan sertifikat elektronik TIDAK TERSERTIFIKASI (Pasal 60 PP 71/2019)',
    en: 'Signed electronically with an uncertified electronic certificate',
  },
  certified: {
    id: 'dengan sertifikat elektronik TERSERTIFIKASI (Pasal 60 PP 71/2019)',
    en: 'Signed electronically with a certified electronic certificate',
  },
};

/** How anyone finds out whether the paper or the file tells the truth. */
export function verificationSteps(document: CertificateDocument, withStatement: boolean): Bilingual[] {
  const address = document.verificationUrl.replace(/\/V\/[^/]*$/, '').toLowerCase();
  return [
    {
      id: `Pindai kode QR di halaman 1, atau buka ${address} dan ketik kode ${document.code}.`,
      en: `Scan the QR code on page 1, or open ${address} and type the code ${document.code}.`,
    },
    {
      id: 'Cocokkan nama, nomor, dan tanggal di layar dengan yang tercetak. Jawaban di layar yang berlaku.',
      en: 'Compare name, number and dates on the screen with this paper. The answer on the screen decides.',
    },
    {
      id: 'Berkas PDF asli memuat tanda tangan elektronik; hasil cetak saja bukan bukti.',
      en: 'The original PDF file carries the electronic signature; a printout alone is no proof.',
    },
    ...(withStatement ? [withoutNetwork(address)] : []),
  ];
}

const withoutNetwork = (address: string): Bilingual => ({
  id: `Tanpa internet: kode QR di halaman ini memuat isi sertifikat yang ditandatangani; pindai di ${address}/periksa.`,
  en: `Without internet: the QR code on this page holds the signed contents; scan it at ${address}/periksa.`,
});
