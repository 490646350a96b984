import { type Bytes, isSame, latin1Of } from '../der/bytes.ts';
import { childrenOf, type DerNode, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';
import { readToken } from '../timestamp/timestamp-token.ts';
import { readCms } from '../verification/cms-reading.ts';
import { findSignedRevision } from '../verification/signed-revision.ts';
import { lineOf } from '../verification/trust.ts';
import { extensionOf, readCertificate } from '../verification/x509-reading.ts';
import type { ValidationData } from './security-store.ts';

/** Where lists come from: those of our own authority, and the network for everybody else's. */
export interface ValidationSources {
  /** Roots of signers and of timestamp authorities, in DER. */
  roots: readonly Uint8Array[];
  /** Lists that are at hand, in DER. */
  lists: readonly Uint8Array[];
  /** Brings a list from where its issuer publishes it; rejects where it cannot. */
  fetchList(url: string): Promise<Bytes>;
}

/**
 * All that the signature of a file and its timestamp are judged by (EN 319 142-1 §5.4): the certificates up to the roots,
 * and for each that has an address for it the revocation list of its issuer. Rejects where a list cannot be had.
 */
export async function validationDataOf(pdf: Bytes, sources: ValidationSources): Promise<ValidationData> {
  const found = findSignedRevision(latin1Of(pdf));
  if (found === null) throw new Error('The file has no signature of ours');
  const cms = await readCms(found.contents);
  const token = cms.timestamp && readToken(cms.timestamp);
  const known = [
    ...cms.certificates,
    ...(token?.certificates ?? []),
    ...sources.roots.map((root) => new Uint8Array(root)),
  ];
  const certificates = known.map(readCertificate);
  const ends = [cms.signer, ...(token?.certificates ?? [])]
    .map(readCertificate)
    .filter(({ isAuthority }) => !isAuthority);
  const lines = await Promise.all(ends.map((one) => lineOf(one, certificates)));
  const addresses = new Set(lines.flat().flatMap(listAddressesOf));
  const fetched = await Promise.all([...addresses].map((url) => sources.fetchList(url)));
  return {
    certificates: distinct(lines.flat()),
    revocationLists: distinct([...sources.lists.map((list) => new Uint8Array(list)), ...fetched]),
  };
}

/** Where the issuer of a certificate publishes its list, over HTTP (RFC 5280 §4.2.1.13). */
export function listAddressesOf(certificate: Bytes): string[] {
  const extension = extensionOf(certificate, OID.crlDistributionPoints);
  if (extension === null) return [];
  const texts = addressesIn(readDer(extension.value, 0x30));
  return texts.filter((text) => /^https?:\/\//.test(text)).slice(0, 1);
}

// uniformResourceIdentifier is [6]; it stands under distributionPoint [0] and fullName [0].
const addressesIn = (node: DerNode): string[] =>
  childrenOf(node).flatMap((child) => {
    if (child.tag === 0x86) return [latin1Of(child.content)];
    return child.tag === 0x30 || child.tag === 0xa0 ? addressesIn(child) : [];
  });

const distinct = (all: readonly Bytes[]): Bytes[] =>
  all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
