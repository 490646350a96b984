/** The name under which the snapshot is attached. */
export const ATTACHMENT_NAME = 'kompeten-certificate.json';

/** The name under which the record of a check is attached as data. */
export const RECORD_ATTACHMENT = 'kompeten-verification-record.json';

/** The name under which the credential is attached. */
export const CREDENTIAL_ATTACHMENT = 'kompeten-credential.json';
