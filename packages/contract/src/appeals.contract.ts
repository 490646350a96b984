import {
  Appeal,
  Appealable,
  AppealInput,
  AppealOutcome,
  AppealQuery,
  AppealReview,
  AppealSummary,
  Id,
  MyAppeal,
  Objection,
  ObjectionQuery,
  page,
  ReviewerChoice,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofAppeal = z.strictObject({ appealId: Id });

/** Appeals against recommendations and decisions (FR.AK.04): filed by candidates, heard by people who had no part in them. */
export const appeals = endpoints({
  listMyAppeals: {
    method: 'GET',
    path: '/my/appeals',
    summary: 'The caller’s own appeals, and what the caller could appeal against',
    permission: 'signed_in',
    response: z.object({ items: z.array(MyAppeal), open: z.array(Appealable) }),
  },
  fileAppeal: {
    method: 'POST',
    path: '/my/appeals',
    summary: 'Appeal against the own recommendation or decision',
    permission: 'signed_in',
    body: AppealInput,
    response: MyAppeal,
    status: 201,
  },
  withdrawAppeal: {
    method: 'POST',
    path: '/my/appeals/:appealId/withdrawal',
    summary: 'Take back an own appeal that waits',
    permission: 'signed_in',
    params: ofAppeal,
    response: MyAppeal,
  },
  listAppeals: {
    method: 'GET',
    path: '/appeals',
    summary: 'The register of appeals within the caller’s reach, newest first',
    permission: 'appeal.read',
    query: AppealQuery,
    response: page(AppealSummary),
  },
  listObjections: {
    method: 'GET',
    path: '/objections',
    summary:
      'The register of appeals and complaints about certification bodies within the caller’s reach, newest first',
    permission: 'objection.read',
    query: ObjectionQuery,
    response: page(Objection),
  },
  getAppeal: {
    method: 'GET',
    path: '/appeals/:appealId',
    summary: 'One appeal with its steps',
    permission: 'appeal.read',
    params: ofAppeal,
    response: Appeal,
  },
  listReviewers: {
    method: 'GET',
    path: '/appeals/:appealId/reviewer-choices',
    summary: 'Who could hear an appeal, with what stands against it',
    permission: 'appeal.assign',
    params: ofAppeal,
    response: z.object({ items: z.array(ReviewerChoice) }),
  },
  reviewAppeal: {
    method: 'POST',
    path: '/appeals/:appealId/review',
    summary: 'Name who hears an appeal; nobody who assessed or decided',
    permission: 'appeal.assign',
    params: ofAppeal,
    body: AppealReview,
    response: Appeal,
  },
  decideAppeal: {
    method: 'POST',
    path: '/appeals/:appealId/outcome',
    summary: 'Decide an appeal; one that is upheld supersedes the decision',
    permission: 'appeal.decide',
    params: ofAppeal,
    body: AppealOutcome,
    response: Appeal,
  },
});
