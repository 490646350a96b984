import { type Bytes, isSame, latin1Of } from '../der/bytes.ts';
import { childrenOf, type DerNode, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';
import { extensionOf } from '../verification/x509-reading.ts';

/** Where the issuer of a certificate publishes its list, over HTTP (RFC 5280 §4.2.1.13). */
export function listAddressesOf(certificate: Bytes): string[] {
  const extension = extensionOf(certificate, OID.crlDistributionPoints);
  return extension === null ? [] : overHttp(addressesIn(readDer(extension.value, 0x30)));
}

/** Where a responder speaks for the issuer of a certificate, over HTTP (RFC 5280 §4.2.2.1, RFC 6960 §3.1). */
export function responderAddressesOf(certificate: Bytes): string[] {
  const extension = extensionOf(certificate, OID.authorityInformation);
  if (extension === null) return [];
  const responders = childrenOf(readDer(extension.value, 0x30)).filter((one) => isResponder(one));
  return overHttp(responders.flatMap(addressesIn));
}

function isResponder(description: DerNode): boolean {
  const [method] = childrenOf(description);
  return method !== undefined && isSame(method.raw, OID.ocsp);
}

// uniformResourceIdentifier is [6]; for lists it stands under distributionPoint [0] and fullName [0].
const addressesIn = (node: DerNode): string[] =>
  childrenOf(node).flatMap((child) => {
    if (child.tag === 0x86) return [latin1Of(child.content)];
    return child.tag === 0x30 || child.tag === 0xa0 ? addressesIn(child) : [];
  });

const overHttp = (addresses: readonly string[]): string[] =>
  addresses.filter((text) => /^https?:\/\//.test(text)).slice(0, 1);
