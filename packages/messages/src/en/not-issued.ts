import type { NotIssuedCode } from '@kompeten/domain';
import { officeBookErrors } from './errors-of-office-book.ts';

const sealing = 'The electronic signature could not be made. Ask the administrator';

const causes: Record<NotIssuedCode, string> = {
  text_unprintable:
    'The name, the title or a unit has a letter that cannot be printed. Write it in Latin letters, then request again.',
  document_invalid:
    'What the certificate is to say is incomplete or too long. Check the name, the title and the units, then request again.',
  assurance_mismatch: `${sealing}: the kind of signature changed while it was being issued.`,
  key_unsupported: `${sealing}: the kind of key is not supported.`,
  key_mismatch: `${sealing}: the signer’s key and certificate do not belong together.`,
  chain_invalid: `${sealing}: the signer’s certificate is incomplete.`,
  keystore_unreadable: `${sealing}: the key store cannot be read.`,
  signature_invalid: `${sealing}: the signature did not hold when it was checked.`,
  signature_too_large: `${sealing}: the signature is larger than the room left for it.`,
  unexpected: 'Something went wrong on the server. Try again; if it fails again, ask the administrator.',
};

const refusals: Readonly<Record<string, (facts: never) => string>> = officeBookErrors;

/** Why somebody got no certificate, and what to do. A refusal is kept without its facts: one whose sentence needs some has none here. */
export function whyNotIssued(code: string): string {
  const refusal = refusals[code]?.length === 0 ? refusals[code]?.({} as never) : undefined;
  return (causes as Record<string, string>)[code] ?? refusal ?? `Ask the administrator and name the code ${code}.`;
}
