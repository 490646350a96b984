import { z } from 'zod';
import { CertificateKind } from '../certificates/certificate.ts';
import { Standing } from '../certificates/certificate-status.ts';
import { Instant, text } from '../kernel/schemas.ts';
import { BirthDate } from '../people/person.ts';

/** What stands on a paper without a code, and the birth date of whoever shows it. */
export const NumberClaim = z.strictObject({ number: text(1, 60), birthDate: BirthDate });
export type NumberClaim = z.output<typeof NumberClaim>;

/** Yes or no; a yes names the issuer to ask and says how the certificate stands, a no says nothing at all. */
export const NumberAnswer = z
  .object({
    matches: z.boolean(),
    found: z
      .object({
        issuer: z.string(),
        issuerContact: z.string().nullable(),
        kind: CertificateKind,
        status: Standing,
      })
      .nullable(),
    asOf: Instant,
  })
  .meta({ id: 'NumberAnswer' });
export type NumberAnswer = z.output<typeof NumberAnswer>;
