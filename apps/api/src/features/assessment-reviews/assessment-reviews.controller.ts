import { assessmentReviews as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AssessmentReviewsService } from './assessment-reviews.service.ts';

@Controller()
export class AssessmentReviewsController {
  constructor(private readonly reviews: AssessmentReviewsService) {}

  @Handle(contract.listAssessmentReviews)
  list({ params, actor }: Call<typeof contract.listAssessmentReviews>) {
    return this.reviews.list(params.sessionId, actor);
  }

  @Handle(contract.recordAssessmentReview)
  review({ params, body, actor }: Call<typeof contract.recordAssessmentReview>) {
    return this.reviews.record(params.sessionId, body, 'assessment_review.record', actor);
  }

  @Handle(contract.recordValidation)
  validate({ params, body, actor }: Call<typeof contract.recordValidation>) {
    return this.reviews.record(params.sessionId, body, 'validation.record', actor);
  }
}
