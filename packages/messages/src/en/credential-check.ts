import type { CredentialFinding, CredentialStanding } from '@kompeten/domain';
import type { credentialCheck as indonesian } from '../id/credential-check.ts';

const findings: Record<CredentialFinding, string> = {
  genuine: 'genuine: signed by the issuer, and it says what the register says',
  differs: 'SWAPPED: signed by the issuer, but not the credential of this certificate',
  unregistered: 'signed by the issuer, but its code is not in the register',
  signed: 'signed by the issuer; not yet compared with the register',
  altered: 'ALTERED after it was signed',
  unknown_key: 'NOT OURS: its key is none of an issuer registered here',
  compromised_key: 'NOT TO BE TRUSTED: its key is no longer safe, and nothing proves that it signed before that',
  unreadable: 'cannot be read as a credential of this system',
};

const standings: Record<CredentialStanding, string> = {
  in_force: 'status list: neither revoked nor suspended',
  suspended: 'status list: suspended at present',
  revoked: 'status list: REVOKED or REPLACED',
  list_outdated: 'the status list at hand is outdated and cannot be relied upon',
  list_of_another: 'the status list at hand is not the one of this credential',
  unknown: 'the status list could not be fetched yet',
};

/** Sentences about the credential that lies in a certificate's file. */
export const credentialCheck: typeof indonesian = {
  title: 'Credential (Open Badges 3.0)',
  findings,
  standings,
  replaced: 'status list: no longer in force, since it was replaced',
  none: 'none in this file; certificates issued before there were credentials stay valid',
  comparison: 'The credential item by item',
  of: (code) => `it names the code ${code}`,
};
