import { formatCode } from '@kompeten/domain';

/** The page that a certificate's QR leads to. */
export const verificationPath = (code: string) => `/v/${formatCode(code)}`;

/** The same with the origin, as somebody would paste it into a message. */
export const verificationAddress = (code: string) => new URL(verificationPath(code), window.location.origin).href;
