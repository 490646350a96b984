import { describe, expect, it } from '@jest/globals';
import { CertificateKind } from '../certificates/certificate.ts';
import { assertTermsEvent, assertTermsPublishable, needsTerms } from './terms-of-use.rules.ts';
import { TermsText } from './terms-of-use.ts';
import { usualTerms } from './usual-terms.ts';

const refusal = (code: string) => expect.objectContaining({ code });

describe('terms of use', () => {
  it('are accepted for competency certificates of a body, never for a training certificate', () => {
    expect(CertificateKind.options.filter((kind) => needsTerms({ kind, bodyId: 'b' }))).toEqual(['competency']);
    expect(needsTerms({ kind: 'competency', bodyId: null })).toBe(false);
  });

  it('are published by a second person who read the latest draft', () => {
    const draft = { status: 'submitted' as const, version: 2, authorIds: ['ani'] };
    expect(() => assertTermsPublishable(draft, 2, 'budi')).not.toThrow();
    expect(() => assertTermsPublishable(draft, 2, 'ani')).toThrow(refusal('terms_of_use.same_person'));
    expect(() => assertTermsPublishable(draft, 1, 'budi')).toThrow(refusal('terms_of_use.stale'));
    expect(() => assertTermsPublishable({ ...draft, status: 'draft' }, 2, 'budi')).toThrow(
      refusal('terms_of_use.not_submitted'),
    );
    expect(() => assertTermsPublishable(null, 1, 'budi')).toThrow(refusal('terms_of_use.no_draft'));
  });

  it('rest once they were handed in, until they are taken back or returned', () => {
    for (const event of ['write', 'discard', 'submit'] as const) {
      expect(() => assertTermsEvent('draft', event)).not.toThrow();
      expect(() => assertTermsEvent('submitted', event)).toThrow(refusal('terms_of_use.submitted'));
    }
    for (const event of ['withdraw', 'return'] as const) {
      expect(() => assertTermsEvent('submitted', event)).not.toThrow();
      expect(() => assertTermsEvent('draft', event)).toThrow(refusal('terms_of_use.not_submitted'));
    }
  });

  it('have a usual wording that a body could publish as it is', () => {
    expect(TermsText.parse(usualTerms)).toEqual(usualTerms);
  });
});
