import type { HolderProof, Presentation } from '@kompeten/domain';
import { attempt, attemptLater } from '../verification/attempt.ts';
import { holds } from './data-integrity.ts';
import { keyOfMultikey } from './multikey.ts';

/** What a verifier asked the holder to sign, so that an answer given to somebody else proves nothing. */
export interface Asked {
  challenge?: string | undefined;
  domain?: string | undefined;
}

/** What a holder's signature over a presentation is worth; holders sign with a `did:key` of Ed25519. */
export async function checkPresentation(presentation: Presentation, asked: Asked): Promise<HolderProof> {
  const { proof } = presentation;
  if (proof === undefined) return asked.challenge === undefined ? 'absent' : 'missing';
  if (proof.challenge !== asked.challenge || proof.domain !== asked.domain) return 'wrong_challenge';
  const key = attempt(() => holdersKey(proof.verificationMethod, presentation.holder));
  const isRight = key && (await attemptLater(() => holds({ ...presentation, proof }, key)));
  return isRight ? 'holds' : 'broken';
}

function holdersKey(verificationMethod: string, holder: string | undefined): Uint8Array | null {
  const [, did, multikey, fragment] = /^(did:key:(z\w+))#(z\w+)$/.exec(verificationMethod) ?? [];
  if (multikey === undefined || multikey !== fragment || (holder !== undefined && holder !== did)) return null;
  return keyOfMultikey(multikey);
}
