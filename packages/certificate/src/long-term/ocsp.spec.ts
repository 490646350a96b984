import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { isSame, toHex } from '../der/bytes.ts';
import { type IssuedFiles, type IssuingAuthority, issuingAuthority } from '../testing/issuing-authority.ts';
import { FOR_ANSWERS, type PublishedStage, publishedStage } from '../testing/published-stage.ts';
import { readOcspAnswer } from '../verification/ocsp-reading.ts';
import { proofOfGood } from './certificate-proof.ts';
import { publishedOverHttp } from './published-word.ts';

let on: PublishedStage;
let stranger: IssuingAuthority;
let good: IssuedFiles;
beforeAll(async () => {
  on = await publishedStage();
  stranger = issuingAuthority('Orang Lain');
  good = on.registered('Penanda Baik', 'good', on.named.responder);
});
afterEach(() => on.clear());
afterAll(() => {
  on.authority.close();
  stranger.close();
});

describe('what a responder says of a certificate', () => {
  it('proves it good, with the certificate of a responder whom the issuer named', async () => {
    await on.answerWith(on.delegate);
    const found = await on.proof(good);
    expect(found.certificates.map(toHex)).toEqual([toHex(on.delegate.der)]);
    expect([found.revocationLists.length, found.ocspAnswers.length]).toEqual([0, 1]);
    const [answer] = found.ocspAnswers.map(readOcspAnswer);
    expect(answer?.nonce).toHaveLength(32);
    expect(answer?.stated.map(({ said }) => said)).toEqual([{ status: 'good' }]);
  });

  it.each([
    ['by its name', []],
    ['by its key', ['-resp_key_id']],
    ['without a certificate beside', ['-resp_no_certs']],
  ])('counts when the issuer itself answers, %s', async (_, flags) => {
    await on.answerWith(on.authority.root, ...flags);
    const { certificates, ocspAnswers } = await on.proof(good);
    expect([certificates.length, ocspAnswers.length]).toEqual([0, 1]);
  });

  it.each([
    ['revoked', new Date('2025-08-08T07:05:00Z')],
    ['unknown', null],
  ] as const)('stops where it is %s, whatever a list would say', async (said, since) => {
    const one = on.registered(`Penanda ${said}`, said, on.named.responder, on.named.list);
    await on.say(stranger.list(), on.lists);
    await on.answerWith(on.delegate);
    const found = { said, since, subject: `Penanda ${said}`, source: on.answers.url };
    await expect(on.proof(one)).rejects.toMatchObject({ name: 'StandingProblem', found });
  });

  it('counts while it may, with some minutes for clocks that differ', async () => {
    await on.answerWith(on.delegate, '-nmin', '10');
    const inMinutes = (minutes: number) => on.proof(good, new Date(Date.now() + minutes * 60_000));
    await expect(inMinutes(16)).rejects.toMatchObject({ reason: 'expired' });
    await expect(inMinutes(-7)).rejects.toMatchObject({ reason: 'expired' });
    expect((await inMinutes(14)).ocspAnswers).toHaveLength(1);
  });
});

describe('an answer counts for nothing', () => {
  it.each<[string, () => IssuedFiles]>([
    ['somebody whom another authority named', () => stranger.issue('Penjawab Orang Lain', [FOR_ANSWERS])],
    ['somebody with a certificate of the issuer for something else', () => on.authority.issue('Segel')],
    ['somebody whom the issuer named for a time that is over', () => on.authority.ended(on.delegate)],
  ])('when it comes from %s', async (_, signer) => {
    await on.answerWith(signer());
    await expect(on.proof(good)).rejects.toMatchObject({ reason: 'unauthorised' });
  });

  it('when it was given to another question, or is changed in any byte of what it says', async () => {
    await on.answerWith(on.delegate);
    const [answer = new Uint8Array()] = (await on.proof(good)).ocspAnswers;
    const given = (bytes: Uint8Array<ArrayBuffer>, to = good) =>
      proofOfGood(on.pairOf(to), { ...publishedOverHttp(new Date()), askResponder: async () => bytes });
    await expect(given(answer)).rejects.toMatchObject({ reason: 'wrong_nonce' });
    const other = on.authority.issue('Penanda Lain', [on.named.responder]);
    await expect(given(answer, other)).rejects.toMatchObject({ reason: 'wrong_certificate' });
    const { body } = readOcspAnswer(answer);
    for (let at = body.byteOffset + 4; at < body.byteOffset + body.length; at += 1) {
      const changed = answer.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(isSame(changed, answer)).toBe(false);
      await expect(given(changed)).rejects.toMatchObject({ name: 'OcspProblem' });
    }
  });

  it.each<[string, string, () => Promise<void>]>([
    ['is no answer at all', 'malformed', () => on.say(Buffer.from('<html>Masuk dulu</html>'))],
    ['is too large', 'unreachable', () => on.say(Buffer.alloc(70_000))],
    ['is an error of the server', 'unreachable', () => on.say(Buffer.from('maaf'), on.answers, 500)],
    ['says: try later', 'refused', () => on.say(Buffer.from('30030a0103', 'hex'))],
    ['never comes', 'unreachable', () => on.say(null)],
  ])('when it %s', async (_, reason, say) => {
    await say();
    await expect(on.proof(good, new Date(), 300)).rejects.toMatchObject({ reason });
  });
});

describe('the list of an issuer', () => {
  it('is taken where the responder fails, and where none is named', async () => {
    await on.say(on.authority.list(), on.lists);
    await on.say(Buffer.from('maaf'), on.answers, 503);
    const both = on.authority.issue('Penanda Berdua', [on.named.responder, on.named.list]);
    const one = on.authority.issue('Penanda Berdaftar', [on.named.list]);
    for (const proof of [await on.proof(both), await on.proof(one)]) {
      expect([proof.ocspAnswers.length, proof.revocationLists.length]).toEqual([0, 1]);
    }
    expect(await on.proof(on.authority.issue('Penanda Diam'))).toMatchObject({ ocspAnswers: [], revocationLists: [] });
  });

  it('counts as its issuer signed it, while it may, and stops where it names the certificate', async () => {
    const one = on.registered('Penanda Tercabut', 'revoked', on.named.list);
    await on.say(stranger.list(), on.lists);
    await expect(on.proof(one)).rejects.toThrow('not one of the issuer');
    await on.clear();
    await on.say(on.authority.list(), on.lists);
    await expect(on.proof(one, new Date(Date.now() + 31 * 86_400_000))).rejects.toThrow('older than it may be');
    await expect(on.proof(one)).rejects.toMatchObject({ found: { said: 'revoked', source: on.lists.url } });
  });

  it('says of a responder that its issuer wants looked up whether it still counts', async () => {
    const listed = on.registered('Penjawab Terdaftar', 'good', FOR_ANSWERS, on.named.list);
    await on.answerWith(listed);
    await on.say(on.authority.list(), on.lists);
    const { ocspAnswers, revocationLists } = await on.proof(good);
    expect([ocspAnswers.length, revocationLists.length]).toEqual([1, 1]);
    await on.clear();
    on.authority.register(listed, 'revoked');
    await on.answerWith(listed);
    await on.say(on.authority.list(), on.lists);
    await expect(on.proof(good)).rejects.toMatchObject({ reason: 'unauthorised' });
  });
});
