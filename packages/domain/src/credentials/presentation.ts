import { z } from 'zod';

const Text = z.string().max(2_000);

/** What a holder shows, with the holder's signature over a challenge where one was asked for (W3C VC 2.0 §4.13). */
export const Presentation = z
  .looseObject({
    '@context': z.array(z.url()).min(1).max(4),
    type: z.union([z.literal('VerifiablePresentation'), z.array(Text).max(4)]),
    holder: Text.optional(),
    verifiableCredential: z
      .array(z.looseObject({ id: Text.optional() }))
      .min(1)
      .max(20),
    proof: z
      .strictObject({
        type: z.literal('DataIntegrityProof'),
        cryptosuite: z.literal('eddsa-rdfc-2022'),
        created: z.iso.datetime({ offset: true }),
        verificationMethod: Text,
        proofPurpose: z.literal('authentication'),
        challenge: Text.optional(),
        domain: Text.optional(),
        proofValue: Text,
      })
      .optional(),
  })
  .meta({ id: 'Presentation' });
export type Presentation = z.output<typeof Presentation>;

/**
 * What the holder's signature is. `holds`: by the key that the presentation names as its holder's, over what was asked for.
 * `absent`: none was asked for, and there is none. `missing`: one was asked for. `wrong_challenge`: over another question, such as
 * one that was answered before. `broken`: changed after it was signed, or by another key than the holder's.
 */
export const HolderProof = z.enum(['holds', 'absent', 'missing', 'wrong_challenge', 'broken']);
export type HolderProof = z.output<typeof HolderProof>;
