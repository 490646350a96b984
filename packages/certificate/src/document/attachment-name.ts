/** The name under which the snapshot is attached. */
export const ATTACHMENT_NAME = 'kompeten-certificate.json';
