import { randomBytes } from 'node:crypto';
import type { Bytes } from '../der/bytes.ts';
import { needsNoCheck } from '../verification/ocsp-check.ts';
import { readList, saidByLists } from '../verification/revocation-list-reading.ts';
import type { ReadCertificate } from '../verification/x509-reading.ts';
import { countingAnswer } from './ocsp-answer.ts';
import { OcspProblem } from './ocsp-problem.ts';
import { ocspQuestion } from './ocsp-question.ts';
import { listAddressesOf, responderAddressesOf } from './published-addresses.ts';
import { NO_DATA, type ValidationData } from './security-store.ts';
import { StandingProblem } from './standing-problem.ts';

/** How what issuers publish is reached. */
export interface PublishedWord {
  /** Brings a list from where its issuer publishes it; rejects where it cannot. */
  fetchList(url: string): Promise<Bytes>;
  /** Puts a question to a responder and brings its answer; rejects with an `OcspProblem` where it cannot. */
  askResponder(url: string, question: Bytes): Promise<Bytes>;
  /** When it is asked. */
  now: Date;
}

/** A certificate and whoever issued it. */
export interface IssuedPair {
  certificate: ReadCertificate;
  issuer: ReadCertificate;
}

/**
 * What proves that a certificate is good: its responder's answer, or the list of its issuer where no responder is named or none
 * gives an answer that counts; nothing where it names neither. Rejects with a `StandingProblem` where it is not good.
 */
export async function proofOfGood(pair: IssuedPair, word: PublishedWord): Promise<ValidationData> {
  const { raw } = pair.certificate;
  const [[responder], [list]] = [responderAddressesOf(raw), listAddressesOf(raw)];
  if (responder === undefined) return list === undefined ? NO_DATA : byList(pair, list, word);
  try {
    return await byResponder(pair, responder, word);
  } catch (cause) {
    if (!(cause instanceof OcspProblem) || list === undefined) throw cause;
    return byList(pair, list, word);
  }
}

async function byResponder(pair: IssuedPair, url: string, word: PublishedWord): Promise<ValidationData> {
  const { certificate, issuer } = pair;
  const nonce = new Uint8Array(randomBytes(32));
  const answer = await word.askResponder(url, await ocspQuestion(certificate, issuer, nonce));
  const { stated, responder } = await countingAnswer(answer, { certificate, issuer, nonce, now: word.now });
  const { said } = stated;
  if (said.status !== 'good') {
    const since = said.status === 'revoked' ? said.at : null;
    throw new StandingProblem({ said: said.status, subject: certificate.commonName, since, source: url });
  }
  if (responder === issuer) return { ...NO_DATA, ocspAnswers: [answer] };
  const { revocationLists } = await proofOfResponder({ certificate: responder, issuer }, word);
  return { certificates: [responder.raw], revocationLists, ocspAnswers: [answer] };
}

// RFC 6960 §4.2.2.2.1: a responder's own certificate is looked up unless its issuer says that it need not be; by a list, since a
// responder cannot vouch for itself. Where neither is named, the issuer leaves it to whoever relies on it: it counts while it is valid.
async function proofOfResponder(pair: IssuedPair, word: PublishedWord): Promise<ValidationData> {
  const [list] = needsNoCheck(pair.certificate) ? [] : listAddressesOf(pair.certificate.raw);
  if (list === undefined) return NO_DATA;
  try {
    return await byList(pair, list, word);
  } catch (cause) {
    if (cause instanceof StandingProblem) throw new OcspProblem('unauthorised', cause.message);
    throw cause;
  }
}

async function byList({ certificate, issuer }: IssuedPair, url: string, word: PublishedWord): Promise<ValidationData> {
  const list = await word.fetchList(url);
  const [said] = await saidByLists(certificate, issuer, [readList(list)]);
  if (said === undefined) throw new Error(`The list at ${url} is not one of the issuer of ${certificate.commonName}`);
  if (said.nextUpdate && said.nextUpdate < word.now) throw new Error(`The list at ${url} is older than it may be`);
  if (said.revokedAt === null) return { ...NO_DATA, revocationLists: [list] };
  throw new StandingProblem({ said: 'revoked', subject: certificate.commonName, since: said.revokedAt, source: url });
}
