import { placements as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { MentoringFilesService } from './mentoring-files.service.ts';
import { PlacementsService } from './placements.service.ts';

@Controller()
export class PlacementsController {
  constructor(
    private readonly placements: PlacementsService,
    private readonly files: MentoringFilesService,
  ) {}

  @Handle(contract.uploadMentoringFile)
  upload({ params, file, actor }: Call<typeof contract.uploadMentoringFile>) {
    return this.files.add(params.mentorshipId, file, actor);
  }

  @Handle(contract.downloadMentoringFile)
  download({ params, actor }: Call<typeof contract.downloadMentoringFile>) {
    return this.files.get(params.mentorshipId, params.fileId, actor);
  }

  @Handle(contract.listPlacements)
  list({ query, actor }: Call<typeof contract.listPlacements>) {
    return this.placements.list(query, actor);
  }

  @Handle(contract.reportPlacement)
  report({ params, body, actor }: Call<typeof contract.reportPlacement>) {
    return this.placements.report(params.mentorshipId, body, actor);
  }

  @Handle(contract.getPlacement)
  get({ params, actor }: Call<typeof contract.getPlacement>) {
    return this.placements.get(params.placementId, actor);
  }

  @Handle(contract.movePlacement)
  move({ params, body, actor }: Call<typeof contract.movePlacement>) {
    return this.placements.move(params.placementId, body, actor);
  }
}
