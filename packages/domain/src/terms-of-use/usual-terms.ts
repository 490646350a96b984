import type { TermsText } from './terms-of-use.ts';

/** The usual wording, after ISO/IEC 17024 clause 9.7; a body may publish its own in its place. */
export const usualTerms: TermsText = {
  id: [
    '1. Sertifikat ini menyatakan kompetensi saya pada skema dan unit yang tercantum, selama masa berlakunya. Saya hanya menyatakan diri kompeten dalam ruang lingkup itu.',
    '2. Saya tetap memenuhi ketentuan skema, mengikuti surveilan, dan memberi tahu LSP tanpa menunda bila ada hal yang memengaruhi kemampuan saya memenuhinya.',
    '3. Sertifikat, logo, dan tanda LSP tidak saya pakai dengan cara yang menyesatkan, merugikan nama baik LSP, atau di luar izinnya. Logo LSP dan tanda akreditasi tidak saya pakai untuk barang atau jasa.',
    '4. Sertifikat tidak saya ubah, pinjamkan, atau biarkan dipakai orang lain. Keasliannya diperiksa lewat kode atau QR di register; cetakan saja bukan bukti.',
    '5. Bila sertifikat ditangguhkan, dicabut, diganti, atau berakhir, saya segera berhenti memakainya dan semua rujukan kepadanya, dan menyerahkan kembali lembar resmi yang diminta LSP.',
    '6. Pemakaian yang menyalahi ketentuan ini dapat ditindak oleh LSP: perbaikan, penangguhan, atau pencabutan, yang keadaannya tampak di register. Saya dapat mengajukan banding atau keluhan.',
  ].join('\n'),
  en: [
    '1. This certificate states my competence in the scheme and units named on it, while it is valid. I call myself competent within that scope only.',
    '2. I keep meeting the requirements of the scheme, take part in surveillance, and tell the certification body without delay of what affects my ability to meet them.',
    '3. I do not use the certificate, the logo or the mark of the certification body in a misleading way, to the harm of its reputation, or beyond what it allows. I put neither its logo nor a mark of accreditation on goods or services.',
    '4. I do not alter or lend the certificate or let anybody else use it. Whether it is genuine is checked in the register by its code or QR; a printout alone is no proof.',
    '5. When the certificate is suspended, withdrawn, replaced or has ended, I stop using it and every reference to it at once, and hand back official papers that the certification body asks for.',
    '6. The certification body may act on use against these terms: correction, suspension or withdrawal, which the register shows. I may appeal or complain.',
  ].join('\n'),
};
