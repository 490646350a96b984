import { certificationBodies as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { BodyLicencesService } from './body-licences.service.ts';
import { CertificationBodiesService } from './certification-bodies.service.ts';

@Controller()
export class CertificationBodiesController {
  constructor(
    private readonly bodies: CertificationBodiesService,
    private readonly licences: BodyLicencesService,
  ) {}

  @Handle(contract.listBodies)
  list({ query }: Call<typeof contract.listBodies>) {
    return this.bodies.list(query);
  }

  @Handle(contract.getBody)
  get({ params }: Call<typeof contract.getBody>) {
    return this.bodies.get(params.bodyId);
  }

  @Handle(contract.createBody)
  create({ body, actor }: Call<typeof contract.createBody>) {
    return this.bodies.create(body, actor);
  }

  @Handle(contract.changeBody)
  change({ params, body, actor }: Call<typeof contract.changeBody>) {
    return this.bodies.change(params.bodyId, body, actor);
  }

  @Handle(contract.listBodyLicences)
  listLicences({ params }: Call<typeof contract.listBodyLicences>) {
    return this.licences.list(params.bodyId);
  }

  @Handle(contract.recordBodyLicence)
  record({ params, body, actor }: Call<typeof contract.recordBodyLicence>) {
    return this.licences.record(params.bodyId, body, actor);
  }

  @Handle(contract.reduceScope)
  reduce({ params, body, actor }: Call<typeof contract.reduceScope>) {
    return this.licences.reduce(params.bodyId, params.licenceId, body, actor);
  }

  @Handle(contract.liftLapse)
  lift({ params, query, file, actor }: Call<typeof contract.liftLapse>) {
    return this.licences.lift(params.bodyId, params.licenceId, query, { file, actor });
  }

  @Handle(contract.openLiftLetter)
  letter({ params }: Call<typeof contract.openLiftLetter>) {
    return this.licences.letter(params.bodyId, params.licenceId);
  }
}
