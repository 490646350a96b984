import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CertificateDocument, CertificateUnit } from '../document/certificate-document.ts';
import { sampleBodyDocument, sampleDocument } from '../testing/sample-document.ts';
import { SAMPLE_PHOTO, sampleLook } from '../testing/sample-look.ts';
import { SIGNED_AT } from '../testing/sample-signing.ts';
import { drawnByPdfkit, sketchOf } from './certificate-drawing.ts';
import { templateOf } from './certificate-template.ts';
import type { CertificateLook } from './look.ts';
import type { Signing } from './signature-field.ts';

const signing: Signing = { signedAt: SIGNED_AT, timeZone: 'Asia/Jakarta', signedBy: 'Kunci Balai', statement: null };

function templateFor(document: CertificateDocument, how: Signing) {
  const { drawn, parts } = drawnByPdfkit(document, how);
  const template = templateOf(drawn, parts, sketchOf(document, how));
  if (template === null) throw new Error('Its own file is not what the template fills in');
  return template;
}

/** Fills a template of one document in for another, and has pdfkit draw that other one. */
function bothWays(
  [first, firstSigned]: [CertificateDocument, Signing],
  [other, signed]: [CertificateDocument, Signing],
) {
  const sketch = sketchOf(other, signed);
  expect(sketch.trace).not.toBeNull();
  expect(sketch.trace).toBe(sketchOf(first, firstSigned).trace);
  return { filled: templateFor(first, firstSigned)(sketch), drawn: drawnByPdfkit(other, signed).drawn };
}

const NAMES = ['Siti Rahmawati', 'I Gusti Ngurah (Ari) Putra', 'Nur’aini & (Dewi)', 'Fitri & Fflint', 'W'.repeat(100)];
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc
    .string({ unit: fc.constantFrom(...'AaBbFfIiLlMmUuVvYy.’- '), minLength: 1, maxLength: 100 })
    .map((text) => `A${text}`),
);
const code = fc.array(fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}$/), { minLength: 4, maxLength: 4 });
const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });

/** What differs from one certificate of a cohort to the next. */
const person = fc.record({
  holderName: name,
  number: fc.integer({ min: 1, max: 99_999 }).map((number) => `${number}/BPVP-MCR/VIII/2025`),
  code,
  results: fc.array(fc.constantFrom('K', 'BK', null), { minLength: 8, maxLength: 8 }),
  attendancePercent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  signedAt: instant,
  statement: fc.stringMatching(/^[0-9A-Z]{200,400}$/),
});
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

const withResults = (units: readonly CertificateUnit[], { results }: Person) =>
  units.map((unit, at): CertificateUnit => ({ ...unit, result: results[at] ?? null }));

function certificateOf(someone: Person): CertificateDocument {
  const { holderName, number, attendancePercent } = someone;
  const units = withResults(sampleDocument().units, someone);
  return sampleDocument({ ...{ holderName, number, units }, ...addressOf(someone), reference: { attendancePercent } });
}

const addressOf = ({ code: groups }: Person) => ({
  code: groups.join('-'),
  verificationUrl: `HTTPS://KOMPETEN.EXAMPLE/V/${groups.join('')}`,
});

const signingOf = ({ signedAt, statement, holderName }: Person, look?: CertificateLook): Signing => ({
  ...{ ...signing, signedAt, statement, look },
  credential: JSON.stringify({ credentialSubject: { name: holderName } }),
});

describe('a template made of a certificate that pdfkit drew', () => {
  it('writes the certificates of others as pdfkit would, to the byte', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const { filled, drawn } = bothWays(
          [certificateOf(one), signingOf(one)],
          [certificateOf(other), signingOf(other)],
        );
        expect(filled.bytes.equals(drawn.bytes)).toBe(true);
        expect(filled.signatureOffset).toBe(drawn.signatureOffset);
      }),
      { numRuns: 25 },
    );
  });

  it.each<[string, CertificateDocument, CertificateDocument]>([
    [
      'another training of as many units',
      sampleDocument(),
      sampleDocument({ programmeTitle: 'Las & Listrik', lessonHoursHeld: 31.5 }),
    ],
    [
      'a specimen',
      sampleDocument({ specimen: true }),
      sampleDocument({ specimen: true, cohortTitle: 'Angkatan (IV)' }),
    ],
    [
      'a certificate of competence',
      sampleBodyDocument(),
      sampleBodyDocument({ holderName: 'Dewi', decidedOn: '2025-09-01' }),
    ],
  ])('writes %s', (_, first, other) => {
    const { filled, drawn } = bothWays([first, signing], [other, { ...signing, stamped: false }]);
    expect(filled.bytes.equals(drawn.bytes)).toBe(true);
  });

  it('writes logo and photo, and what somebody else signs', () => {
    const other = Buffer.concat([SAMPLE_PHOTO.subarray(0, -2), Buffer.from([0, 0]), SAMPLE_PHOTO.subarray(-2)]);
    const [first, second] = [SAMPLE_PHOTO, other].map((photo): [CertificateDocument, Signing] => [
      sampleBodyDocument({ holderName: `Nomor ${photo.length}` }),
      { ...signing, look: sampleLook({ border: 'rosettes' }, photo), serviceProvider: 'BSrE' },
    ]);
    if (first === undefined || second === undefined) throw new Error('Two');
    const { filled, drawn } = bothWays(first, second);
    expect(filled.bytes.equals(drawn.bytes)).toBe(true);
    expect(filled.signatureOffset).toBe(0);
  });

  it.each<[string, CertificateDocument, Partial<Signing>]>([
    [
      'a unit more',
      sampleDocument({
        units: [...sampleDocument().units, { code: 'X.9', title: 'Satu lagi', lessonHours: 1, result: 'K' }],
      }),
      {},
    ],
    ['another look', sampleDocument(), { look: sampleLook({ accent: '#14508c' }) }],
    ['room for a timestamp', sampleDocument(), { stamped: true }],
    ['another key', sampleDocument(), { signedBy: 'Kunci Lain' }],
    ['a second code', sampleDocument(), { statement: 'ABC' }],
    ['a credential', sampleDocument(), { credential: '{}' }],
  ])('is not taken for a document with %s', (_, document, changes) => {
    const { trace } = sketchOf(sampleDocument(), signing);
    expect(sketchOf(document, { ...signing, ...changes }).trace).not.toBe(trace);
  });

  it('is not made where its file does not say what the sketch says', () => {
    const { drawn, parts } = drawnByPdfkit(sampleDocument(), signing);
    const [code, verificationUrl] = ['AAAA-BBBB-CCCC-DDDD', 'HTTPS://KOMPETEN.EXAMPLE/V/AAAABBBBCCCCDDDD'];
    expect(templateOf(drawn, parts, sketchOf(sampleDocument({ code, verificationUrl }), signing))).toBeNull();
  });

  it('is not made for letters that its fonts do not hold', () => {
    expect(sketchOf(sampleDocument({ holderName: 'Nguyễn Ştefan' }), signing).trace).toBeNull();
  });
});
