import { serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import type { CertificateKind, StatusEventType } from '@kompeten/domain';
import { sampleAnswer, sampleCode, samplePrinted } from '../testing/sample-answer.ts';
import type { AnswerView } from './answer-view.ts';
import { escapeHtml } from './html.ts';
import { renderAnswerPage } from './render-answer-page.ts';

const origin = 'https://kompeten.example';
const drawn = (view: AnswerView, locale: 'id' | 'en') => renderAnswerPage(view, locale, origin);
const asOf = '2025-11-25T01:30:00Z';
const found = (change = {}): AnswerView => ({ kind: 'found', answer: sampleAnswer(change) });
const eventOf = (type: StatusEventType, change = {}) => ({
  type,
  at: '2025-11-20T02:00:00Z',
  reasonClass: 'fraud' as const,
  lapsesAt: null,
  replacedByCode: null,
  ...change,
});
const ended = (type: 'suspended' | 'revoked' | 'replaced', change = {}) =>
  found({ status: type, reasonClass: 'fraud', history: [...sampleAnswer().history, eventOf(type)], ...change });
const headOf = (page: string) => /<h1>(.*?)<\/h1>/.exec(page)?.[1];

const answers: [string, AnswerView, string, string][] = [
  [
    'training',
    found(),
    'ASLI: bukti mengikuti pelatihan, bukan sertifikat kompetensi',
    'GENUINE: proof of training, not a certificate of competency',
  ],
  ['competency', found({ kind: 'competency', validUntil: '2028-11-06' }), 'ASLI &amp; BERLAKU', 'GENUINE &amp; VALID'],
  ['suspended', ended('suspended'), 'DITANGGUHKAN', 'SUSPENDED'],
  ['revoked', ended('revoked'), 'DICABUT', 'REVOKED'],
  ['replaced', ended('replaced', { replacedByCode: sampleCode }), 'DIGANTI', 'REPLACED'],
  ['expired', found({ status: 'expired', kind: 'competency', validUntil: '2025-01-31' }), 'KEDALUWARSA', 'EXPIRED'],
  ['unknown', { kind: 'unknown_code', typed: samplePrinted, asOf }, 'TIDAK DITEMUKAN', 'NOT FOUND'],
  ['mistyped', { kind: 'mistyped_code', typed: 'k7qx-3m9d', asOf }, 'SALAH KETIK', 'MISTYPED'],
  [
    'a number',
    { kind: 'mistyped_code', typed: '0014/BPVP-CSM/XI/2026', asOf },
    'INI NOMOR, bukan kode',
    'THIS IS A NUMBER, not a code',
  ],
];

describe.each(answers)('the answer page: %s', (_name, view, indonesian, english) => {
  it('says it first, in both languages, and in the title', () => {
    for (const [locale, words] of [
      ['id', indonesian],
      ['en', english],
    ] as const) {
      const page = drawn(view, locale);
      expect(headOf(page)).toBe(words);
      expect(page).toContain(`<title>${words}`);
      expect(page).toContain(`<html lang="${locale}">`);
    }
  });

  it('is whole without a script or a second request, and small', () => {
    const page = drawn(view, 'id');
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|\son\w+=/);
    expect(Buffer.byteLength(page)).toBeLessThan(30_000);
    expect(page).toMatch(/^[\0-\x7f]+$/);
    expect(serialize(page).byteLength).toBeLessThan(page.length + 20);
  });

  it('says as of when, with the zone', () => {
    expect(drawn(view, 'id')).toContain('25 November 2025, 08.30 WIB');
  });
});

describe('the answer page', () => {
  it('shows everything that stands on the paper', () => {
    const page = drawn(found(), 'id');
    for (const words of ['Nur’aini binti Ahmad', '0123/BPVP-MCR/PEL/XI/2025', samplePrinted, '3–5 November 2025']) {
      expect(page).toContain(escapeHtml(words));
    }
    expect(page).toContain('Tidak tersertifikasi');
    expect(page).toContain('tanpa batas waktu');
  });

  it('leads from a replaced certificate to the new one', () => {
    const page = drawn(ended('replaced', { replacedByCode: sampleCode }), 'en');
    expect(page).toContain(`href="/v/${samplePrinted}?lang=en"`);
  });

  it('keeps a revocation with its class of reason and its day', () => {
    const page = drawn(ended('revoked'), 'id');
    expect(page).toContain('20 November 2025 dan tidak berlaku lagi. Alasan: Kecurangan.');
  });

  it('says that a recorded certificate is not signed here', () => {
    const page = drawn(found({ origin: 'recorded' }), 'id');
    expect(page).toContain('Tercatat oleh penerbit, tidak ditandatangani oleh sistem ini.');
    expect(page).not.toContain('Ditandatangani oleh Segel');
  });

  it('marks demo data, and only those', () => {
    expect(drawn(found(), 'id')).toContain('CONTOH / SPECIMEN');
    expect(drawn(found({ specimen: false }), 'id')).not.toContain('CONTOH / SPECIMEN');
  });

  it.each<CertificateKind>(['training', 'participation', 'assessment_result'])('never calls %s competence', (kind) => {
    expect(headOf(drawn(found({ kind }), 'id'))).toContain('bukan sertifikat kompetensi');
    expect(headOf(drawn(found({ kind }), 'en'))).toContain('not a certificate of competency');
  });

  it('escapes whatever the register or the address holds', () => {
    const evil = `"><script>alert('x')</script>&`;
    const pages = [
      drawn(found({ holderName: evil, title: evil, number: evil, issuer: evil, issuerContact: evil }), 'id'),
      drawn(found({ units: [{ code: evil, title: evil, lessonHours: 1, result: null }] }), 'en'),
      drawn({ kind: 'mistyped_code', typed: evil, asOf }, 'id'),
      drawn({ kind: 'unknown_code', typed: evil, asOf }, 'en'),
    ];
    for (const page of pages) {
      expect(page.toLowerCase()).not.toContain('<script');
      expect(page.toLowerCase()).not.toMatch(/value="[^"]*"><s/);
    }
  });

  it('stays small with forty units and a long history', () => {
    const units = Array.from({ length: 40 }, (_, index) => ({
      code: `CONTOH.KDKMP.${index}`,
      title: 'Mengelola pembukuan dan laporan keuangan koperasi desa',
      lessonHours: 8,
      result: 'K' as const,
    }));
    const history = Array.from({ length: 20 }, () => eventOf('suspended', { lapsesAt: '2025-12-04T02:00:00Z' }));
    expect(Buffer.byteLength(drawn(found({ units, history }), 'id'))).toBeLessThan(30_000);
  });
});
