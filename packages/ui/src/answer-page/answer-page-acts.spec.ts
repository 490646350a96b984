import { describe, expect, it } from '@jest/globals';
import { sampleAnswer, samplePrinted } from '../testing/sample-answer.ts';
import { contrast } from '../tokens/contrast.ts';
import { darkPalette, lightPalette } from '../tokens/tokens.ts';
import { answerPageStyle } from './answer-style.ts';
import type { AnswerView, BirthDateOutcome } from './answer-view.ts';
import { renderAnswerPage } from './render-answer-page.ts';

const origin = 'https://kompeten.example';
const drawn = (view: AnswerView, locale: 'id' | 'en') => renderAnswerPage(view, locale, origin);
const found = (change = {}): AnswerView => ({ kind: 'found', answer: sampleAnswer(change) });
const revocation = {
  ...{ type: 'revoked' as const, at: '2025-11-20T02:00:00Z', reasonClass: 'fraud' as const },
  ...{ lapsesAt: null, replacedByCode: null },
};
const revoked = found({
  ...{ status: 'revoked', holderName: 'Siti', history: [...sampleAnswer().history, revocation] },
});

describe('what one does on the answer page', () => {
  it('tells a messenger the same of every certificate, and nothing of a person', () => {
    const tagsOf = (view: AnswerView) => drawn(view, 'id').match(/<meta [^>]*(?:og:|description)[^>]*>/g);
    expect(tagsOf(found())).toEqual(tagsOf(revoked));
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
      for (const ground of ['paper', 'surface'] as const) {
        expect(contrast(palette.inkSoft, palette[ground])).toBeGreaterThanOrEqual(7);
        expect(contrast(palette.brand, palette[ground])).toBeGreaterThanOrEqual(7);
      }
      for (const tone of ['good', 'warn', 'bad', 'info'] as const) {
        expect(contrast(palette[tone], palette[`${tone}Soft`])).toBeGreaterThanOrEqual(7);
      }
    }
    expect(answerPageStyle).toContain('.verdict h1{color:var(--k-ink)}');
  });

  it('folds the steps for experts away', () => {
    const page = drawn(revoked, 'id');
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
