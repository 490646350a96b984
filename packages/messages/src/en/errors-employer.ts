import type {
  ApiKeyErrors,
  CredentialErrors,
  TransparencyErrors,
  VerificationErrors,
  VerificationRecordErrors,
  WebhookErrors,
} from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about checking, records of checks, and the systems of employers. */
export const employerErrors: Sentences<
  keyof (TransparencyErrors &
    VerificationErrors &
    VerificationRecordErrors &
    ApiKeyErrors &
    CredentialErrors &
    WebhookErrors)
> = {
  'transparency.entry_not_found': () =>
    'The file of this certificate is not in the transparency log yet. Try again in a minute.',
  'transparency.no_such_size': ({ size }) => `The transparency log holds ${size} entries only.`,
  'verification.unknown_code': () => 'This code is not in the register. Beware of a forged certificate.',
  'verification.mistyped_code': () => 'This code is mistyped. Check each letter and digit and try again.',
  'verification.no_codes': () =>
    'There is no certificate code in this file. A code has four groups of four letters or digits.',
  'verification.too_many_codes': ({ max }) =>
    `The file holds too many codes. At most ${max} at a time; split the file.`,
  'verification.birth_date_closed': () =>
    'Checking the birth date is closed after too many wrong tries. Only the holder of the certificate can open it again.',
  'verification.birth_date_differs': ({ triesLeft }) =>
    `The birth date does not match. ${triesLeft} ${triesLeft === 1 ? 'try is' : 'tries are'} left this week.`,
  'verification.not_a_pdf': () => 'This file is not a PDF. Choose the certificate’s PDF file.',
  'verification.not_an_archive': () => 'This is no ZIP archive. Choose a .zip file with PDF certificates in it.',
  'verification.suspicious_archive': () =>
    'This archive swells unnaturally, is locked or holds other archives, and was refused for safety. Put in PDF files only.',
  'verification.no_files': () => 'There is no PDF file in this archive.',
  'verification.too_many_files': ({ max }) => `The archive holds too many files. At most ${max}; split it.`,
  'verification_record.not_found': () =>
    'No record of a check is known by this code: it was never made here, or its time is over. The signature of its file can still be checked.',
  'verification_record.mistyped_code': () => 'This code of a record is mistyped. Compare it with the printed one.',
  'credential.token_refused': () => 'The token of the credential adapter is missing or not in force.',
  'credential.not_found': () =>
    'There is no credential of that certificate. Check the id of the certificate; only one that is issued has a credential.',
  'credential.not_as_registered': ({ field }) =>
    `The register says something else in “${field}”; only what is registered is issued.`,
  'api_key.not_in_force': () =>
    'This API key is not in force: mistyped, expired or withdrawn. Ask the operator for a new one.',
  'api_key.not_found': () => `This API key was not found. ${lookIn('apiKeys')}`,
  'api_key.already_revoked': () => 'This API key was withdrawn already.',
  'api_key.expiry_invalid': ({ maxDays }) => `The last day must lie between today and ${maxDays} days from now.`,
  'webhook.not_found': () => 'This key has no webhook address yet. Write the address on the page of the key first.',
  'webhook.delivery_not_found': () => 'This delivery was not found. Load the deliveries again and choose one there.',
  'webhook.watch_not_found': () =>
    'This code is not being watched. Load the list again to see which codes are watched.',
  'webhook.url_invalid': () => 'This address cannot be used. Write it in full, without a user name and without #.',
  'webhook.not_https': () => 'The address must begin with https://.',
  'webhook.port_refused': () => 'Only the ports 443 and 8443 are used.',
  'webhook.address_refused': () =>
    'This address leads into an inner network or to this machine. Deliveries go to the public internet only.',
  'webhook.address_unresolved': () => 'The name in this address was not found on the internet. Check its spelling.',
  'webhook.too_many_watched': ({ max }) => `One key watches at most ${max} codes.`,
  'webhook.disabled': () => 'Deliveries were stopped because the receiver was silent for days. Save its address again.',
};
