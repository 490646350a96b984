import { examSeats as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExamAnswersService } from './exam-answers.service.ts';
import { ExamSeatsService } from './exam-seats.service.ts';

@Controller()
export class ExamSeatsController {
  constructor(
    private readonly seats: ExamSeatsService,
    private readonly answers: ExamAnswersService,
  ) {}

  @Handle(contract.takeSeat)
  take({ body, request }: Call<typeof contract.takeSeat>) {
    return this.seats.take(body, request, request.headers['user-agent'] ?? '');
  }

  @Handle(contract.listMyExams)
  mine({ actor }: Call<typeof contract.listMyExams>) {
    return this.seats.mine(actor);
  }

  @Handle(contract.takeMySeat)
  takeMine({ params, actor, request }: Call<typeof contract.takeMySeat>) {
    return this.seats.takeOwn(params.paperId, actor, request.headers['user-agent'] ?? '');
  }

  @Handle(contract.getSeatPaper)
  paper({ body }: Call<typeof contract.getSeatPaper>) {
    return this.seats.paper(body.token);
  }

  @Handle(contract.getSeatStanding)
  standing({ body }: Call<typeof contract.getSeatStanding>) {
    return this.seats.standing(body.token);
  }

  @Handle(contract.saveAnswer)
  save({ body }: Call<typeof contract.saveAnswer>) {
    return this.answers.save(body);
  }

  @Handle(contract.noteFocus)
  focus({ body }: Call<typeof contract.noteFocus>) {
    return this.seats.noteFocus(body);
  }

  @Handle(contract.handIn)
  handIn({ body }: Call<typeof contract.handIn>) {
    return this.seats.handIn(body.token);
  }
}
