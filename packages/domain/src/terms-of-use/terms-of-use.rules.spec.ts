import { describe, expect, it } from '@jest/globals';
import { CertificateKind } from '../certificates/certificate.ts';
import { assertTermsPublishable, needsTerms } from './terms-of-use.rules.ts';
import { TermsText } from './terms-of-use.ts';
import { usualTerms } from './usual-terms.ts';

const refusal = (code: string) => expect.objectContaining({ code });

describe('terms of use', () => {
  it('are accepted for competency certificates of a body, never for a training certificate', () => {
    expect(CertificateKind.options.filter((kind) => needsTerms({ kind, bodyId: 'b' }))).toEqual(['competency']);
    expect(needsTerms({ kind: 'competency', bodyId: null })).toBe(false);
  });

  it('are published by a second person who read the latest draft', () => {
    const draft = { version: 2, authorIds: ['ani'] };
    expect(() => assertTermsPublishable(draft, 2, 'budi')).not.toThrow();
    expect(() => assertTermsPublishable(draft, 2, 'ani')).toThrow(refusal('terms_of_use.same_person'));
    expect(() => assertTermsPublishable(draft, 1, 'budi')).toThrow(refusal('terms_of_use.stale'));
    expect(() => assertTermsPublishable(null, 1, 'budi')).toThrow(refusal('terms_of_use.no_draft'));
  });

  it('have a usual wording that a body could publish as it is', () => {
    expect(TermsText.parse(usualTerms)).toEqual(usualTerms);
  });
});
