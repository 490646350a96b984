import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BodyDocument, CertificateDocument, TrainingDocument } from '../document/certificate-document.ts';
import { sampleBodyDocument, sampleDocument } from '../testing/sample-document.ts';
import { sampleLook } from '../testing/sample-look.ts';
import { SIGNED_AT } from '../testing/sample-signing.ts';
import { drawnByPdfkit, sketchOf } from './certificate-drawing.ts';
import { templateOf } from './certificate-template.ts';
import type { Signing } from './signature-field.ts';

// Few values of each, so that a region is drawn for one document and met again in another that differs elsewhere.
const one = <Value>(...values: Value[]) => fc.constantFrom(...values);
const words = one('Muncar', 'Pelatihan & Vokasi', 'W'.repeat(120), 'Koperasi Desa '.repeat(9).trim());
const day = one('2025-08-04', '2025-08-09', '2026-01-02');
const named = fc.record({ name: words, capacity: words });

const common = {
  specimen: fc.boolean(),
  number: words,
  holderName: words,
  programmeTitle: words,
  units: fc.array(
    fc.record({
      code: words,
      title: words,
      lessonHours: one(1.5, 4, null),
      result: one('K' as const, 'BK' as const, null),
    }),
    { minLength: 1, maxLength: 30 },
  ),
  issuedOn: day,
  signatories: fc.array(named, { minLength: 1, maxLength: 3 }),
  assurance: one('uncertified' as const, 'certified' as const),
};
const place = fc.record({ name: words, place: words });

const training: fc.Arbitrary<Partial<TrainingDocument>> = fc.record({
  ...common,
  kind: one('training' as const, 'participation' as const),
  schemeTitle: fc.option(words),
  schemeCoverage: one('full' as const, 'partial' as const, null),
  lessonHoursHeld: one(31.5, 32),
  lessonHoursPlanned: one(32, 40),
  cohortTitle: words,
  startsOn: day,
  endsOn: day,
  centre: place,
  reference: fc.record({ attendancePercent: one(100, 87.5, null) }),
});
const stated: fc.Arbitrary<Partial<BodyDocument>> = fc.record({
  ...common,
  kind: one('competency' as const, 'assessment_result' as const),
  form: one('certificate' as const, 'register_extract' as const, 'result_letter' as const, 'attained_units' as const),
  decidedOn: day,
  validUntil: fc.option(day),
  blankNumber: fc.option(words),
  body: place.map((body) => ({ ...body, licenceNumber: 'BNSP-LSP-0000-ID' })),
});
const sentence = fc.option(fc.record({ id: words, en: words }));
const looks = fc.option(
  fc.record({
    accent: one('#14508c', '#7d1d20'),
    border: one('guilloche' as const, 'rosettes' as const, 'line' as const),
    opening: sentence,
    closing: sentence,
  }),
  { nil: undefined },
);
const signings: fc.Arbitrary<Signing> = fc.record({
  signedAt: one(SIGNED_AT, new Date('2026-02-03T04:05:06Z')),
  timeZone: one('Asia/Jakarta' as const, 'Asia/Makassar' as const),
  signedBy: one('Kunci Balai', 'Kunci Lain'),
  statement: one('ABC', null),
  stamped: fc.boolean(),
  serviceProvider: one('BSrE', undefined),
  look: looks.map((slots) => slots && sampleLook(slots)),
  preview: one(false, false, true),
});

/** What one becomes when it takes over one thing of another, for each thing that they have. */
const stepsTo = <Value extends object>(from: Value, to: Value): Value[] =>
  Object.keys(from).map((key) => ({ ...from, [key]: to[key as keyof Value] }));

function expectSame(document: CertificateDocument, signing: Signing): void {
  const { drawn, parts } = drawnByPdfkit(document, signing);
  expect(templateOf(drawn, parts, sketchOf(document, signing))).not.toBeNull();
}

describe('regions that were drawn for other documents', () => {
  it.each([
    ['trainings', training.map(sampleDocument)],
    ['decisions', stated.map(sampleBodyDocument)],
  ])('show on each document of %s what pdfkit would, whatever differs in the others', (_, documents) => {
    const pair = <Value>(values: fc.Arbitrary<Value>) => fc.tuple(values, values);
    fc.assert(
      fc.property(pair<CertificateDocument>(documents), pair(signings), ([first, other], [signing, signed]) => {
        expectSame(first, signing);
        for (const changed of stepsTo(first, other)) expectSame(changed, signing);
        for (const changed of stepsTo(signing, signed)) expectSame(first, changed);
      }),
      { numRuns: 6 },
    );
  });
});
