import { basePath, type Client, enrolments } from '@kompeten/contract';
import type { TestApi } from './test-api.ts';
import type { TrainingStage } from './training-builders.ts';

/** The PIN of every card that tests open. */
export const PIN = '739164';

/** A trainee who came in with a claim card. */
export interface Trainee extends Client {
  readonly cookie: string;
}

/** Makes a claim card of an enrolment and comes in with it. */
export async function claimedBy(api: TestApi, stage: TrainingStage, enrolmentId: string, pin = PIN): Promise<Trainee> {
  const { claimCode } = await stage.operator.call(enrolments.issueClaimCard, { params: { enrolmentId } });
  return openedWith(api, claimCode, pin);
}

/** Comes in with a claim card, whoever gave it. */
export async function openedWith(api: TestApi, claimCode: string, pin = PIN): Promise<Trainee> {
  const response = await fetch(`${api.origin}${basePath}/claims`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ claimCode, pin }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { ...api.client({ cookie }), cookie };
}
