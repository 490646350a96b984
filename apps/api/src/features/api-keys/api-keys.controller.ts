import { apiKeys as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ApiKeysService } from './api-keys.service.ts';

@Controller()
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Handle(contract.listApiKeys)
  list({ query }: Call<typeof contract.listApiKeys>) {
    return this.keys.list(query);
  }

  @Handle(contract.createApiKey)
  create({ body, actor }: Call<typeof contract.createApiKey>) {
    return this.keys.create(body, actor);
  }

  @Handle(contract.getApiKey)
  get({ params }: Call<typeof contract.getApiKey>) {
    return this.keys.get(params.apiKeyId);
  }

  @Handle(contract.revokeApiKey)
  revoke({ params, actor }: Call<typeof contract.revokeApiKey>) {
    return this.keys.revoke(params.apiKeyId, actor);
  }

  @Handle(contract.getOwnApiKey)
  own({ actor }: Call<typeof contract.getOwnApiKey>) {
    return this.keys.own(actor);
  }
}
