import { type Bytes, isSame, latin1Of } from '../der/bytes.ts';
import { readToken } from '../timestamp/timestamp-token.ts';
import { readCms } from '../verification/cms-reading.ts';
import { findSignedRevision } from '../verification/signed-revision.ts';
import { lineOf } from '../verification/trust.ts';
import { type ReadCertificate, readCertificate } from '../verification/x509-reading.ts';
import { type IssuedPair, type PublishedWord, proofOfGood } from './certificate-proof.ts';
import type { ValidationData } from './security-store.ts';

/** Where the standing of certificates is known from: lists of our own authority, and what everybody else's publish. */
export interface ValidationSources {
  /** Roots of signers and of timestamp authorities, in DER. */
  roots: readonly Uint8Array[];
  /** Lists that are at hand, in DER. */
  lists: readonly Uint8Array[];
  published: PublishedWord;
}

/**
 * All that the signature of a file and its timestamp are judged by (EN 319 142-1 §5.4): the certificates up to the roots, and
 * for each that says where it is known the word of its responder or the list of its issuer. Only addresses in certificates that
 * lead to one of the roots are asked. Rejects where nothing can be had, and with a `StandingProblem` where one is not good.
 */
export async function validationDataOf(pdf: Bytes, sources: ValidationSources): Promise<ValidationData> {
  const lines = await linesIn(pdf, sources.roots);
  const pairs = distinctPairs(lines.filter((line) => leadsTo(line, sources.roots)).flatMap(pairsOf));
  const published = askedOnce(sources.published);
  const proofs = await Promise.all(pairs.map((pair) => proofOfGood(pair, published)));
  const own = sources.lists.map((list) => new Uint8Array(list));
  return {
    certificates: distinct([...lines.flat(), ...proofs.flatMap(({ certificates }) => certificates)]),
    revocationLists: distinct([...own, ...proofs.flatMap(({ revocationLists }) => revocationLists)]),
    ocspAnswers: proofs.flatMap(({ ocspAnswers }) => ocspAnswers),
  };
}

async function linesIn(pdf: Bytes, roots: readonly Uint8Array[]): Promise<Bytes[][]> {
  const found = findSignedRevision(latin1Of(pdf));
  if (found === null) throw new Error('The file has no signature of ours');
  const cms = await readCms(found.contents);
  const stamped = (cms.timestamp && readToken(cms.timestamp).certificates) ?? [];
  const certificates = [...cms.certificates, ...stamped, ...roots.map((root) => new Uint8Array(root))].map(
    readCertificate,
  );
  const ends = [cms.signer, ...stamped].map(readCertificate).filter(({ isAuthority }) => !isAuthority);
  return Promise.all(ends.map((one) => lineOf(one, certificates)));
}

const leadsTo = (line: readonly Bytes[], roots: readonly Uint8Array[]): boolean =>
  line.some((one) => roots.some((root) => isSame(one, root)));

function pairsOf(line: readonly Bytes[]): IssuedPair[] {
  const all: ReadCertificate[] = line.map(readCertificate);
  return all.slice(1).map((issuer, index) => ({ certificate: all[index] ?? issuer, issuer }));
}

const distinctPairs = (all: readonly IssuedPair[]): IssuedPair[] =>
  all.filter((one, index) => all.findIndex((other) => isSame(one.certificate.raw, other.certificate.raw)) === index);

/** Certificates of one issuer share a list: it is fetched once. */
function askedOnce(published: PublishedWord): PublishedWord {
  const lists = new Map<string, Promise<Bytes>>();
  const fetchList = (url: string) => {
    const list = lists.get(url) ?? published.fetchList(url);
    lists.set(url, list);
    return list;
  };
  return { ...published, fetchList };
}

const distinct = (all: readonly Bytes[]): Bytes[] =>
  all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
