import { exchange as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExchangeFilesService } from './exchange-files.service.ts';
import { ExchangeProfilesService } from './exchange-profiles.service.ts';

@Controller()
export class ExchangeController {
  constructor(
    private readonly profiles: ExchangeProfilesService,
    private readonly files: ExchangeFilesService,
  ) {}

  @Handle(contract.listExchangeProfiles)
  list({ query }: Call<typeof contract.listExchangeProfiles>) {
    return this.profiles.list(query);
  }

  @Handle(contract.createExchangeProfile)
  create({ body, actor }: Call<typeof contract.createExchangeProfile>) {
    return this.profiles.create(body, actor);
  }

  @Handle(contract.getExchangeProfile)
  get({ params }: Call<typeof contract.getExchangeProfile>) {
    return this.profiles.get(params.profileId);
  }

  @Handle(contract.changeExchangeProfile)
  change({ params, body, actor }: Call<typeof contract.changeExchangeProfile>) {
    return this.profiles.change(params.profileId, body, actor);
  }

  @Handle(contract.writeExchangeFile)
  write(call: Call<typeof contract.writeExchangeFile>) {
    return this.files.write(call.params.profileId, call.body, call);
  }
}
