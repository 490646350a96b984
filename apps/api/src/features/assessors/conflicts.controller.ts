import { conflicts as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ConflictsService } from './conflicts.service.ts';
import { OwnConflictsService } from './own-conflicts.service.ts';

@Controller()
export class ConflictsController {
  constructor(
    private readonly conflicts: ConflictsService,
    private readonly own: OwnConflictsService,
  ) {}

  @Handle(contract.listConflicts)
  list({ query, actor }: Call<typeof contract.listConflicts>) {
    return this.conflicts.list(query, actor);
  }

  @Handle(contract.getConflict)
  get({ params, actor }: Call<typeof contract.getConflict>) {
    return this.conflicts.get(params.conflictId, actor);
  }

  @Handle(contract.withdrawConflict)
  withdraw({ params, body, actor }: Call<typeof contract.withdrawConflict>) {
    return this.conflicts.withdraw(params.conflictId, body, actor);
  }

  @Handle(contract.listPanelMembers)
  members({ params, actor }: Call<typeof contract.listPanelMembers>) {
    return this.own.members(params.bodyId, actor);
  }

  @Handle(contract.getConflictMatter)
  matter({ params, actor }: Call<typeof contract.getConflictMatter>) {
    return this.own.matter(params.candidacyId, actor);
  }

  @Handle(contract.declareOwnConflict)
  declareOwn({ params, body, actor }: Call<typeof contract.declareOwnConflict>) {
    return this.own.declare(params.candidacyId, body, actor);
  }
}
