import { licences as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { LicencesService } from './licences.service.ts';

@Controller()
export class LicencesController {
  constructor(private readonly licences: LicencesService) {}

  @Handle(contract.listLicences)
  list({ params, actor }: Call<typeof contract.listLicences>) {
    return this.licences.list(params.centreId, actor);
  }

  @Handle(contract.createLicence)
  create({ params, body, actor }: Call<typeof contract.createLicence>) {
    return this.licences.create(params.centreId, body, actor);
  }

  @Handle(contract.deleteLicence)
  remove({ params, actor }: Call<typeof contract.deleteLicence>) {
    return this.licences.remove(params.centreId, params.licenceId, actor);
  }

  @Handle(contract.listExpiringLicences)
  expiring({ actor }: Call<typeof contract.listExpiringLicences>) {
    return this.licences.expiring(actor);
  }
}
