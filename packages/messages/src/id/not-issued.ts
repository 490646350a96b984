import type { NotIssuedCode } from '@kompeten/domain';
import { officeBookErrors } from './errors-of-office-book.ts';

const sealing = 'Tanda tangan elektronik tidak dapat dibuat. Hubungi administrator';

const causes: Record<NotIssuedCode, string> = {
  text_unprintable:
    'Ada huruf yang tidak dapat dicetak pada nama, judul, atau unitnya. Tulis dengan huruf Latin, lalu ajukan lagi.',
  document_invalid:
    'Isi sertifikat tidak lengkap atau terlalu panjang. Periksa nama, judul, dan unitnya, lalu ajukan lagi.',
  assurance_mismatch: `${sealing}: tingkat tanda tangannya berubah selama penerbitan.`,
  key_unsupported: `${sealing}: jenis kuncinya tidak didukung.`,
  key_mismatch: `${sealing}: kunci dan sertifikat penanda tangan tidak sepasang.`,
  chain_invalid: `${sealing}: sertifikat penanda tangan tidak lengkap.`,
  keystore_unreadable: `${sealing}: penyimpan kuncinya tidak dapat dibaca.`,
  signature_invalid: `${sealing}: tanda tangannya tidak lolos pemeriksaan.`,
  signature_too_large: `${sealing}: tanda tangannya lebih besar dari tempatnya.`,
  unexpected: 'Gangguan pada server. Coba lagi; bila tetap gagal, hubungi administrator.',
};

const refusals: Readonly<Record<string, (facts: never) => string>> = officeBookErrors;

/** Why somebody got no certificate, and what to do. A refusal is kept without its facts: one whose sentence needs some has none here. */
export function whyNotIssued(code: string): string {
  const refusal = refusals[code]?.length === 0 ? refusals[code]?.({} as never) : undefined;
  return (causes as Record<string, string>)[code] ?? refusal ?? `Hubungi administrator dan sebutkan kode ${code}.`;
}
