import { describe, expect, it } from '@jest/globals';
import type { CertificateKind, StatusEventType } from '@kompeten/domain';
import { sampleAnswer, sampleCode, samplePrinted } from '../testing/sample-answer.ts';
import { contrast } from '../tokens/contrast.ts';
import { darkPalette, lightPalette } from '../tokens/tokens.ts';
import { answerPageStyle } from './answer-style.ts';
import type { AnswerView, BirthDateOutcome } from './answer-view.ts';
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
  });

  it('says as of when, with the zone', () => {
    expect(drawn(view, 'id')).toContain('25 November 2025, 08.30 WIB');
  });
});

describe('the answer page', () => {
  it('shows everything that stands on the paper', () => {
    const page = drawn(found(), 'id');
    for (const words of ['Nur’aini binti Ahmad', '0123/BPVP-MCR/PEL/XI/2025', samplePrinted, '3–5 November 2025']) {
      expect(page).toContain(words);
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

  it('tells a messenger the same of every certificate, and nothing of a person', () => {
    const tagsOf = (view: AnswerView) => drawn(view, 'id').match(/<meta [^>]*(?:og:|description)[^>]*>/g);
    expect(tagsOf(found())).toEqual(tagsOf(ended('revoked', { holderName: 'Siti' })));
    expect(tagsOf(found())?.join()).toContain('og:title');
    expect(tagsOf(found())?.join()).not.toMatch(/Nur|ASLI|0123/);
    expect(drawn(found(), 'id')).toContain('name="robots" content="noindex"');
  });

  it('shares the answer, its time and its address, and no name', () => {
    const link = /href="https:\/\/wa\.me\/\?text=([^"]+)"/.exec(drawn(found(), 'id'))?.[1] ?? '';
    const message = decodeURIComponent(link);
    expect(message).toContain(`${origin}/v/${samplePrinted}`);
    expect(message).toContain('bukan sertifikat kompetensi');
    expect(message).toContain('25 November 2025, 08.30 WIB');
    expect(message).not.toContain('Nur');
  });

  it('reads its answer at the highest contrast, light and dark', () => {
    for (const palette of [lightPalette, darkPalette]) {
      for (const ground of ['goodSoft', 'warnSoft', 'badSoft', 'infoSoft'] as const) {
        expect(contrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(7);
      }
      expect(contrast(palette.onBrand, palette.brand)).toBeGreaterThanOrEqual(7);
    }
    expect(answerPageStyle).toContain('.verdict h1{color:var(--k-ink)}');
  });

  it('folds the steps for experts away', () => {
    const page = drawn(ended('revoked'), 'id');
    expect(page).toMatch(/<details[^>]*><summary>Langkah pemeriksaan/);
    expect(page).toContain('2 peristiwa status dibaca berurutan; yang terakhir: Dicabut');
  });
});

describe('a birth date on the answer page', () => {
  const after = (birthDate: BirthDateOutcome) => drawn({ kind: 'found', answer: sampleAnswer(), birthDate }, 'id');

  it('is asked by a form that keeps it out of every address', () => {
    const page = drawn(found(), 'id');
    expect(page).toContain(`<form action="/v/${samplePrinted}?lang=id#birth-date" method="post"`);
    expect(page).not.toContain('role="status"');
    expect(drawn(found({ origin: 'recorded' }), 'id')).not.toContain('value="file"');
  });

  it.each<[BirthDateOutcome, string]>([
    [{ kind: 'matches', precision: 'day' }, 'COCOK'],
    [{ kind: 'matches', precision: 'year' }, 'COCOK, tahun lahirnya'],
    [{ kind: 'differs', triesLeft: 3 }, 'TIDAK COCOK'],
    [{ kind: 'closed' }, 'PENCOCOKAN DITUTUP'],
    [{ kind: 'invalid' }, 'Tanggal itu tidak ada'],
  ])('answers %o first', (outcome, words) => {
    const page = after(outcome);
    expect(page).toContain(`<title>${words}`);
    expect(/role="status">(.*?)<\/div>/.exec(page)?.[1]).toContain(words);
  });

  it('says how many tries are left', () => {
    expect(after({ kind: 'differs', triesLeft: 3 })).toContain('Tersisa 3 percobaan');
  });
});
