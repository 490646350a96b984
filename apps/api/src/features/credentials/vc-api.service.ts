import { isDeepStrictEqual } from 'node:util';
import { checkPresentation } from '@kompeten/certificate/credential';
import {
  type CredentialCheck,
  DomainError,
  type HolderProof,
  OpenBadgeCredential,
  Presentation,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.ts';
import { SignedCredentialsService } from '../certificates/signed-credentials.service.ts';
import { VerificationService } from '../verification/verification.service.ts';
import { CredentialChecksService } from './credential-checks.service.ts';

const Options = z.looseObject({
  challenge: z.string().max(2_000).optional(),
  domain: z.string().max(2_000).optional(),
});

/** A credential that somebody wants issued: by its address, and whatever else is to stand in it. */
export const IssueRequest = z.strictObject({
  credential: z.looseObject({ id: z.string().max(400) }),
  options: Options.optional(),
});

/** A credential to be verified. */
export const VerifyRequest = z.strictObject({
  verifiableCredential: z.looseObject({}),
  options: Options.optional(),
});

/** What a holder shows, to be verified. */
export const PresentationRequest = z.strictObject({
  verifiablePresentation: Presentation,
  options: Options.optional(),
});

/** What became of one credential. */
interface Verified {
  verified: boolean;
  check: CredentialCheck;
}

/** A thin adapter between the register and systems that speak the VC API of the W3C CCG; it decides nothing by itself. */
@Injectable()
export class VcApiService {
  constructor(
    private readonly credentials: SignedCredentialsService,
    private readonly register: VerificationService,
    private readonly checks: CredentialChecksService,
    private readonly clock: Clock,
  ) {}

  /** The credential of a certificate that the register issued; refused is whatever says something else than it. */
  async issue({ credential: asked }: z.output<typeof IssueRequest>): Promise<object> {
    const text = await this.credentials.ofCode(codeIn(asked.id));
    if (text === null) throw new DomainError('credential.not_found');
    const issued = OpenBadgeCredential.parse(JSON.parse(text));
    const said = new Map<string, unknown>(Object.entries(issued));
    const other = Object.entries(asked).find(([field, value]) => !isDeepStrictEqual(value, said.get(field)));
    if (other) throw new DomainError('credential.not_as_registered', { field: other[0] });
    return { verifiableCredential: issued };
  }

  /** Whether a credential is ours, says what the register says, and is in force. */
  async verify(credential: object): Promise<Verified> {
    const code = 'id' in credential ? codeIn(String(credential.id)) : '';
    const { items } = await this.register.answers([code]);
    const check = await this.checks.check(JSON.stringify(credential), items[0]?.answer ?? null);
    return { verified: check.finding === 'genuine' && check.standing === 'in_force' && this.isNow(credential), check };
  }

  /** The same of all that a holder shows, with what the holder's own signature is worth. */
  async verifyPresentation({ verifiablePresentation, options = {} }: z.output<typeof PresentationRequest>): Promise<{
    verified: boolean;
    holder: HolderProof;
    credentials: Verified[];
  }> {
    const holder = await checkPresentation(verifiablePresentation, options);
    const credentials: Verified[] = [];
    for (const one of verifiablePresentation.verifiableCredential) credentials.push(await this.verify(one));
    const isShown = holder === 'holds' || holder === 'absent';
    return { verified: isShown && credentials.every(({ verified }) => verified), holder, credentials };
  }

  private isNow(credential: object): boolean {
    const { data } = OpenBadgeCredential.safeParse(credential);
    const now = Date.parse(this.clock.now());
    const isBegun = data !== undefined && Date.parse(data.validFrom) <= now;
    return isBegun && (data.validUntil === undefined || Date.parse(data.validUntil) >= now);
  }
}

const codeIn = (address: string): string => /\/v\/([0-9A-Z]{16})$/.exec(address)?.[1] ?? '';
