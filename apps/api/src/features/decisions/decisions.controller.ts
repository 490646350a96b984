import { decisions as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ConclusionService } from './conclusion.service.ts';
import { MyDecisionsService } from './my-decisions.service.ts';
import { PanelsService } from './panels.service.ts';
import { PublicationService } from './publication.service.ts';
import { VotesService } from './votes.service.ts';

@Controller()
export class DecisionsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly votes: VotesService,
    private readonly conclusions: ConclusionService,
    private readonly publications: PublicationService,
    private readonly mine: MyDecisionsService,
  ) {}

  @Handle(contract.listPanels)
  list({ query, actor }: Call<typeof contract.listPanels>) {
    return this.panels.list(query, actor);
  }

  @Handle(contract.listPanelSessions)
  sessions({ actor }: Call<typeof contract.listPanelSessions>) {
    return this.panels.sessions(actor);
  }

  @Handle(contract.draftPanel)
  draft({ params, actor }: Call<typeof contract.draftPanel>) {
    return this.panels.draft(params.sessionId, actor);
  }

  @Handle(contract.convenePanel)
  convene({ body, actor }: Call<typeof contract.convenePanel>) {
    return this.panels.convene(body, actor);
  }

  @Handle(contract.getPanel)
  get({ params, actor }: Call<typeof contract.getPanel>) {
    return this.panels.get(params.panelId, actor);
  }

  @Handle(contract.castVotes)
  cast({ params, body, actor }: Call<typeof contract.castVotes>) {
    return this.votes.cast(params.panelId, body.votes, actor);
  }

  @Handle(contract.concludePanel)
  conclude({ params, actor }: Call<typeof contract.concludePanel>) {
    return this.conclusions.conclude(params.panelId, actor);
  }

  @Handle(contract.publishPanel)
  publish({ params, actor }: Call<typeof contract.publishPanel>) {
    return this.publications.publish(params.panelId, actor);
  }

  @Handle(contract.downloadMinutes)
  minutes({ params, actor }: Call<typeof contract.downloadMinutes>) {
    return this.publications.minutes(params.panelId, actor);
  }

  @Handle(contract.listMyDecisions)
  listMine({ actor }: Call<typeof contract.listMyDecisions>) {
    return this.mine.list(actor);
  }
}
