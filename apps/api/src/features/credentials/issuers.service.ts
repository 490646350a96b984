import { CREDENTIAL_CONTEXTS, Id } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { DidsService } from '../signing-keys/dids.service.ts';
import { IssuerRepository } from './issuer.repository.ts';

/** Who issues credentials, as wallets look them up. */
@Injectable()
export class IssuersService {
  constructor(
    private readonly register: IssuerRepository,
    private readonly dids: DidsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The keys that sign in an issuer's name (`did:web`); null where there is none of this id. */
  async didDocument(id: string): Promise<object | null> {
    const issuer = await this.find(id);
    return issuer && this.dids.issuerDocument(issuer.id);
  }

  /** An issuer's profile as Open Badges 3.0 describes it; null where there is none of this id. */
  async profile(id: string): Promise<object | null> {
    const issuer = await this.find(id);
    const url = originOf(this.config);
    const context = [...CREDENTIAL_CONTEXTS];
    return (
      issuer && { '@context': context, id: this.dids.issuerDid(issuer.id), type: ['Profile'], name: issuer.name, url }
    );
  }

  private async find(id: string) {
    return Id.safeParse(id).success ? this.register.find(id) : null;
  }
}
