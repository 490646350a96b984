import {
  Breach,
  BreachChange,
  BreachPaper,
  BreachPeopleQuery,
  BreachPerson,
  BreachQuery,
  BreachStep,
  BreachSummary,
  Id,
  MyBreachNotice,
  NewBreach,
  page,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ breachId: Id });
const atCentre = z.strictObject({ breachId: Id, centreId: Id });

/** The register of breaches of personal data, and the notices of those concerned (UU 27/2022 art. 46). */
export const breaches = endpoints({
  listBreaches: {
    method: 'GET',
    path: '/breaches',
    summary: 'Breaches of personal data, newest first; for heads those that concern their centres',
    permission: 'breach.read',
    query: BreachQuery,
    response: page(BreachSummary),
  },
  recordBreach: {
    method: 'POST',
    path: '/breaches',
    summary: 'Record a breach; the time in which people and authority must be told runs from when it was found',
    permission: 'breach.manage',
    body: NewBreach,
    response: Breach,
    status: 201,
  },
  getBreach: {
    method: 'GET',
    path: '/breaches/:breachId',
    summary: 'One breach with its steps and how many notices were read, for heads as far as it concerns their centres',
    permission: 'breach.read',
    params,
    response: Breach,
  },
  changeBreach: {
    method: 'PUT',
    path: '/breaches/:breachId',
    summary: 'Write down what is known of a breach by now, until somebody was told of it',
    permission: 'breach.manage',
    params,
    body: BreachChange,
    response: Breach,
  },
  moveBreach: {
    method: 'POST',
    path: '/breaches/:breachId/steps',
    summary: 'Tell the people concerned, note that the authority was told, close or dismiss a breach',
    permission: 'breach.manage',
    params,
    body: BreachStep,
    response: Breach,
  },
  getBreachLetter: {
    method: 'GET',
    path: '/breaches/:breachId/letter',
    summary: 'The notice of the controller to the authority as a text to be printed',
    permission: 'breach.report',
    params,
    query: z.strictObject({ language: z.enum(['id', 'en']).default('id') }),
    answer: 'file',
  },
  listBreachPeople: {
    method: 'GET',
    path: '/breaches/:breachId/centres/:centreId/people',
    summary: 'The people of an own centre who were told of a breach, and who of them has read the notice',
    permission: 'breach.inform',
    params: atCentre,
    query: BreachPeopleQuery,
    response: page(BreachPerson),
  },
  printBreachPaper: {
    method: 'GET',
    path: '/breaches/:breachId/centres/:centreId/paper',
    summary: 'A list to be signed of those of an own centre who have not read the notice, or a letter to each of them',
    permission: 'breach.inform',
    params: atCentre,
    query: z.strictObject({
      kind: BreachPaper.default('list'),
      part: z.coerce.number().int().min(1).max(1000).default(1),
    }),
    answer: 'file',
  },
  listMyBreachNotices: {
    method: 'GET',
    path: '/my/breach-notices',
    summary: 'Breaches of personal data that concern the caller',
    permission: 'signed_in',
    response: z.object({ items: z.array(MyBreachNotice) }),
  },
  readMyBreachNotice: {
    method: 'POST',
    path: '/my/breach-notices/:breachNoticeId/reading',
    summary: 'Say that one has read a notice',
    permission: 'signed_in',
    params: z.strictObject({ breachNoticeId: Id }),
    response: MyBreachNotice,
  },
});
