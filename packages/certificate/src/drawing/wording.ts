import type { CertificateDocument } from '../document/certificate-document.ts';
import { dateRange, quantity } from '../document/dates.ts';

/** A sentence in both languages of the certificate. */
export interface Bilingual {
  id: string;
  en: string;
}

/** What each kind of certificate is called and says. */
export const KINDS: Record<CertificateDocument['kind'], { title: Bilingual; statement: Bilingual; limits: Bilingual }> =
  {
    training: {
      title: { id: 'Sertifikat Pelatihan', en: 'Certificate of Training' },
      statement: {
        id: 'yang telah mengikuti dan menyelesaikan pelatihan',
        en: 'who has attended and completed the training programme',
      },
      limits: {
        id: 'Bukti mengikuti pelatihan, bukan sertifikat kompetensi.',
        en: 'Evidence of training, not a certificate of competence.',
      },
    },
    participation: {
      title: { id: 'Surat Keterangan Mengikuti Pelatihan', en: 'Statement of Participation' },
      statement: { id: 'yang telah mengikuti pelatihan', en: 'who has taken part in the training programme' },
      limits: {
        id: 'Bukti keikutsertaan, bukan bukti kelulusan dan bukan sertifikat kompetensi.',
        en: 'Evidence of participation, neither of completion nor of competence.',
      },
    },
  };

/** The fixed words of the pages. */
export const WORDS = {
  number: { id: 'Nomor', en: 'Number' },
  givenTo: { id: 'diberikan kepada', en: 'is awarded to' },
  cohort: { id: 'Angkatan', en: 'Cohort' },
  dates: { id: 'Waktu pelatihan', en: 'Training dates' },
  hours: { id: 'Jam pelajaran (JP)', en: 'Lesson hours' },
  check: { id: 'Periksa keaslian', en: 'Verify this certificate' },
  qrAlt: { id: 'Kode QR berisi alamat pemeriksaan keaslian sertifikat ini', en: '' },
  proofAlt: {
    id: 'Kode QR kedua berisi alamat pemeriksaan dan isi sertifikat ini yang ditandatangani secara elektronik',
    en: '',
  },
  annex: { id: 'Unit, Jam Pelajaran, dan Hasil', en: 'Units, lesson hours and results' },
  specimen: { id: 'CONTOH', en: 'SPECIMEN' },
  specimenNote: { id: 'CONTOH · bukan dokumen resmi', en: 'SPECIMEN · not an official document' },
} as const satisfies Record<string, Bilingual>;

/** Which scheme's units the curriculum covers, and whether it covers them all. */
export function schemeSentence(document: CertificateDocument): Bilingual | null {
  const { schemeTitle, schemeCoverage } = document;
  if (schemeTitle === null) return null;
  if (schemeCoverage === 'partial') {
    return {
      id: `Kurikulum mencakup sebagian unit skema “${schemeTitle}”`,
      en: 'The curriculum covers part of the units of this scheme',
    };
  }
  return {
    id: `Kurikulum mengacu pada seluruh unit skema “${schemeTitle}”`,
    en: 'The curriculum refers to all units of this scheme',
  };
}

/** The hours that were held, and beside them the planned ones where they differ. */
export function hoursSentence({ lessonHoursHeld, lessonHoursPlanned }: CertificateDocument): Bilingual {
  const same = lessonHoursHeld === lessonHoursPlanned;
  const planned = { id: quantity(lessonHoursPlanned, 'id'), en: quantity(lessonHoursPlanned, 'en') };
  return {
    id: `${quantity(lessonHoursHeld, 'id')} JP${same ? '' : ` dari ${planned.id} JP`}`,
    en: `${quantity(lessonHoursHeld, 'en')} lesson hours${same ? '' : ` of ${planned.en}`}`,
  };
}

/** When the training took place. */
export function datesSentence({ startsOn, endsOn }: CertificateDocument): Bilingual {
  return { id: dateRange(startsOn, endsOn, 'id'), en: dateRange(startsOn, endsOn, 'en') };
}

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

/** The results' meaning on the second page. */
export const LEGEND: Bilingual = {
  id: 'Hasil penilaian instruktur selama pelatihan: K = kriteria unit tercapai, BK = belum tercapai, – = tidak dinilai. Bukan keputusan sertifikasi kompetensi.',
  en: 'Instructors’ evaluation during training: K = criteria of the unit met, BK = not yet met, – = not evaluated. Not a certification decision.',
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
