import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { latin1Of, toHex } from '../der/bytes.ts';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { makeRevocationList } from '../signing/revocation-list.ts';
import type { RegisteredAs } from '../testing/issuing-authority.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { type PublishedStage, publishedStage } from '../testing/published-stage.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, sampleSigning } from '../testing/sample-signing.ts';
import { type TimestampServer, timestampServer } from '../testing/timestamp-server.ts';
import { httpTimestampAuthority } from '../timestamp/timestamp-authority.ts';
import { readOcspAnswer } from '../verification/ocsp-reading.ts';
import { standingOf } from '../verification/revocation-reading.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { lengthened } from './lengthen.ts';
import { ocspQuestion } from './ocsp-question.ts';
import { publishedOverHttp } from './published-word.ts';
import { NO_DATA, securityStoreOf } from './security-store.ts';
import { validationDataOf } from './validation-data.ts';

const folder = temporaryFolder();
const signing = sampleSigning();
let on: PublishedStage;
let server: TimestampServer;
let stamped: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  on = await publishedStage();
  server = await timestampServer({ under: on.authority.root, extension: on.named.responder.replace('=', ' = ') });
  const options = { signedAt: SIGNED_AT, timestamps: httpTimestampAuthority(server) };
  stamped = new Uint8Array((await issueCertificatePdf(sampleDocument(), signing.provider, options)).pdf);
});
afterEach(() => on.clear());
afterAll(async () => {
  await server.close();
  on.authority.close();
  folder.remove();
});

const own = () => {
  const times = { thisUpdate: new Date(), nextUpdate: new Date('2035-01-01T00:00:00Z'), number: 1 };
  return makeRevocationList(signing.authority, [], times);
};
const dataOf = (roots = [...signing.trustedRoots, ...server.roots]) =>
  validationDataOf(stamped, { roots, lists: [own()], published: publishedOverHttp(new Date()) });
const verdictOn = (pdf: Uint8Array) =>
  verifyPdf(pdf, { trustedRoots: signing.trustedRoots, timestampRoots: server.roots });
const registered = (as: RegisteredAs) => on.authority.register(server, as);

describe('a file whose timestamp authority answers for itself', () => {
  it('keeps the answer and who gave it, and is sound for us and for programs that we did not write', async () => {
    registered('good');
    await on.answerWith(on.delegate);
    const archived = await lengthened(stamped, await dataOf(), httpTimestampAuthority(server));
    expect(await verdictOn(archived)).toMatchObject({
      integrity: 'intact',
      signature: { valid: true, trusted: true, level: 'B-LTA' },
    });

    const store = securityStoreOf(latin1Of(archived));
    expect(store.certificates.map(toHex)).toContain(toHex(on.delegate.der));
    expect([store.revocationLists.length, store.ocspAnswers.length]).toEqual([1, 1]);
    const file = folder.write('archived.pdf', archived);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    expect(run('pdfsig', '-nocert', file).output).toContain('Signature is Valid.');

    const answer = folder.write('answer.der', store.ocspAnswers[0] ?? new Uint8Array());
    const root = on.authority.root.certificateFile;
    const pair = ['-issuer', root, '-cert', server.certificateFile, '-CAfile', root, '-no_nonce'];
    const { output } = run('openssl', 'ocsp', '-respin', answer, ...pair);
    expect(output).toMatch(/: good\n[\s\S]*Response verify OK/);

    for (let at = stamped.length; at < archived.length; at += 997) {
      const changed = archived.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect([at, (await verdictOn(changed)).integrity]).toEqual([at, 'altered']);
    }
  });

  it('is not archived where the answer is another, or where none comes', async () => {
    await expect(dataOf()).rejects.toMatchObject({ reason: 'unreachable' });
    registered('revoked');
    await on.answerWith(on.delegate);
    const found = { said: 'revoked', subject: 'Penanda Waktu Contoh', source: on.answers.url };
    await expect(dataOf()).rejects.toMatchObject({ name: 'StandingProblem', found });
  });

  it('asks nobody whom no root of ours vouches for', async () => {
    const { ocspAnswers, revocationLists } = await dataOf([...signing.trustedRoots]);
    expect([ocspAnswers.length, revocationLists.length]).toEqual([0, 1]);
  });
});

describe('the standing of a line, read from a file', () => {
  it.each([
    ['good', { known: true, revokedAt: null }],
    ['revoked', { known: true, revokedAt: new Date('2025-08-08T07:05:00Z') }],
    ['unknown', { known: false }],
  ] as const)('is what its responder said: %s', async (said, standing) => {
    const one = on.registered(`Penanda ${said}`, said, on.named.responder);
    await on.answerWith(on.delegate);
    const { certificate, issuer } = on.pairOf(one);
    const question = await ocspQuestion(certificate, issuer, new Uint8Array(32));
    const answer = await publishedOverHttp(new Date()).askResponder(on.answers.url, question);
    const line = [one.der, on.authority.root.der];
    const data = { ...NO_DATA, ocspAnswers: [answer] };
    expect(await standingOf(line, data, new Date(0))).toEqual(standing);
    expect(await standingOf(line, data, new Date(Date.now() + 86_400_000))).toEqual({ known: false });
    const { body } = readOcspAnswer(answer);
    const forged = answer.slice();
    forged[body.byteOffset + body.length - 1] = (body.at(-1) ?? 0) ^ 1;
    expect(await standingOf(line, { ...NO_DATA, ocspAnswers: [forged] }, new Date(0))).toEqual({ known: false });
  });
});
