import { describe, expect, it } from '@jest/globals';
import { NotIssuedCode } from '@kompeten/domain';
import { locales, messages } from './index.ts';

describe.each(locales)('why somebody got no certificate, in %s', (locale) => {
  const { issuance, reissues } = messages(locale);

  it('has a sentence of its own for each cause', () => {
    const sentences = NotIssuedCode.options.map((code) => issuance.why(code));
    expect(new Set(sentences).size).toBe(NotIssuedCode.options.length);
    for (const [index, code] of NotIssuedCode.options.entries()) expect(sentences[index]).not.toContain(code);
  });

  it('says what a refusal says, as long as that needs no facts', () => {
    expect(issuance.why('issuance.signer_unreachable')).toMatch(/Layanan penanda tangan|signing service/);
    expect(issuance.why('issuance.passphrase_tries')).toMatch(/issuance\.passphrase_tries/);
  });

  it('names a code that it does not know', () => {
    expect(issuance.why('never_heard_of')).toContain('never_heard_of');
  });

  it('knows what keeps a certificate from being issued anew, too', () => {
    expect(reissues.why('suspended')).toMatch(/ditangguhkan|suspended/);
    expect(reissues.why('text_unprintable')).toBe(issuance.why('text_unprintable'));
  });
});
