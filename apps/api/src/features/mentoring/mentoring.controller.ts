import { mentoring as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { MentoredService } from './mentored.service.ts';
import { MentoringKitService } from './mentoring-kit.service.ts';
import { MentorshipsService } from './mentorships.service.ts';
import { VisitPhotosService } from './visit-photos.service.ts';
import { VisitsService } from './visits.service.ts';

@Controller()
export class MentoringController {
  constructor(
    private readonly mentorships: MentorshipsService,
    private readonly mentored: MentoredService,
    private readonly visits: VisitsService,
    private readonly photos: VisitPhotosService,
    private readonly kits: MentoringKitService,
  ) {}

  @Handle(contract.listMentorships)
  list({ query, actor }: Call<typeof contract.listMentorships>) {
    return this.mentorships.list(query, actor);
  }

  @Handle(contract.createMentorship)
  create({ body, actor }: Call<typeof contract.createMentorship>) {
    return this.mentorships.create(body, actor);
  }

  @Handle(contract.openCohortMentorships)
  openForCohort({ params, actor }: Call<typeof contract.openCohortMentorships>) {
    return this.mentorships.openForCohort(params.cohortId, actor);
  }

  @Handle(contract.listMentors)
  mentors({ params, actor }: Call<typeof contract.listMentors>) {
    return this.mentored.mentors(params.centreId, actor);
  }

  @Handle(contract.getMentorship)
  get({ params, actor }: Call<typeof contract.getMentorship>) {
    return this.mentorships.get(params.mentorshipId, actor);
  }

  @Handle(contract.changeMentorship)
  change({ params, body, actor }: Call<typeof contract.changeMentorship>) {
    return this.mentorships.change(params.mentorshipId, body, actor);
  }

  @Handle(contract.moveMentorship)
  move({ params, body, actor }: Call<typeof contract.moveMentorship>) {
    return this.mentorships.move(params.mentorshipId, body, actor);
  }

  @Handle(contract.addMentoringTask)
  addTask({ params, body, actor }: Call<typeof contract.addMentoringTask>) {
    return this.visits.addTask(params.mentorshipId, body, actor);
  }

  @Handle(contract.moveMentoringTask)
  moveTask({ params, body, actor }: Call<typeof contract.moveMentoringTask>) {
    return this.visits.moveTask(params.mentorshipId, params.taskId, body, actor);
  }

  @Handle(contract.listMentoredPeople)
  people({ params, actor }: Call<typeof contract.listMentoredPeople>) {
    return this.mentored.people(params.mentorshipId, actor);
  }

  @Handle(contract.listMentoringVisits)
  listVisits({ params, actor }: Call<typeof contract.listMentoringVisits>) {
    return this.visits.list(params.mentorshipId, actor);
  }

  @Handle(contract.reportMentoringVisit)
  report({ params, body, actor }: Call<typeof contract.reportMentoringVisit>) {
    return this.visits.report(params.mentorshipId, body, actor);
  }

  @Handle(contract.addVisitPhoto)
  addPhoto({ params, file, actor }: Call<typeof contract.addVisitPhoto>) {
    return this.photos.add(params, file, actor);
  }

  @Handle(contract.getMentoringKit)
  kit({ params, actor }: Call<typeof contract.getMentoringKit>) {
    return this.kits.get(params.mentorshipId, actor);
  }
}
