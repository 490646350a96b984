import { identity as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AccessTokensService } from './access-tokens.service.ts';
import { AccountAccessService } from './account-access.service.ts';
import { AccountsService } from './accounts.service.ts';

@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly tokens: AccessTokensService,
    private readonly access: AccountAccessService,
  ) {}

  @Handle(contract.listAccessTokens)
  listTokens({ actor }: Call<typeof contract.listAccessTokens>) {
    return this.tokens.list(actor);
  }

  @Handle(contract.createAccessToken)
  createToken({ body, actor, request }: Call<typeof contract.createAccessToken>) {
    return this.tokens.create(body, actor, request);
  }

  @Handle(contract.deleteAccessToken)
  withdrawToken({ params, actor }: Call<typeof contract.deleteAccessToken>) {
    return this.tokens.withdraw(params.tokenId, actor);
  }

  @Handle(contract.listAccounts)
  list({ query }: Call<typeof contract.listAccounts>) {
    return this.accounts.list(query);
  }

  @Handle(contract.createAccount)
  create({ body, actor }: Call<typeof contract.createAccount>) {
    return this.accounts.create(body, actor);
  }

  @Handle(contract.getAccount)
  get({ params }: Call<typeof contract.getAccount>) {
    return this.accounts.get(params.accountId);
  }

  @Handle(contract.resetPassword)
  resetPassword({ params, actor }: Call<typeof contract.resetPassword>) {
    return this.access.resetPassword(params.accountId, actor);
  }

  @Handle(contract.lockAccount)
  lock({ params, actor }: Call<typeof contract.lockAccount>) {
    return this.access.lock(params.accountId, actor);
  }

  @Handle(contract.unlockAccount)
  unlock({ params, actor }: Call<typeof contract.unlockAccount>) {
    return this.access.unlock(params.accountId, actor);
  }

  @Handle(contract.grantMembership)
  grant({ params, body, actor }: Call<typeof contract.grantMembership>) {
    return this.accounts.grant(params.accountId, body, actor);
  }

  @Handle(contract.endMembership)
  end({ params, actor }: Call<typeof contract.endMembership>) {
    return this.accounts.end(params.accountId, params.membershipId, actor);
  }
}
