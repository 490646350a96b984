import { checkCredential, type RegisterSays } from '@kompeten/certificate/credential';
import type { CredentialCheck } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { StatusListsService } from '../status-lists/status-lists.service.ts';

/** Judges credentials by our own keys and by the lists as they stand now, by the same rules as the portal does. */
@Injectable()
export class CredentialChecksService {
  constructor(
    private readonly keys: SigningKeysService,
    private readonly lists: StatusListsService,
    private readonly clock: Clock,
  ) {}

  /** What a credential is, beside what the register says of the certificate that is asked about; `provedAt` as its file proves it. */
  check(credential: string, register: RegisterSays, provedAt: Date | null = null): Promise<CredentialCheck> {
    return checkCredential(credential, register, {
      credentialKeys: this.keys.credentialKeys().map(({ multikey }) => multikey),
      compromised: this.keys.badCredentialKeys(),
      provedAt,
      findList: (name) => this.lists.current(name),
      now: new Date(this.clock.now()),
    });
  }
}
