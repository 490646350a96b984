import { z } from 'zod';

/** The passphrase of an official's own certificate, as it is typed; it is passed on and kept nowhere. */
export const Passphrase = z.string().min(1).max(128);

/** What an official gives to sign what they approved. */
export const OfficialSignature = z.strictObject({ passphrase: Passphrase });
export type OfficialSignature = z.output<typeof OfficialSignature>;
