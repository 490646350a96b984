import { createHmac } from 'node:crypto';
import { checkIns } from '@kompeten/contract';
import { checkInCode, checkInCounter, checkInStep } from '@kompeten/domain';
import type { SignedIn } from './builders.ts';
import type { TestApi } from './test-api.ts';
import { aRunningCohort, aSession, sessionAt, type TrainingStage } from './training-builders.ts';

/** From when on the sessions of check-ins are held; the clock of the API has to stand there before its people sign in. */
export const CHECK_INS_FROM = '2027-01-04T00:00:00.000Z';

let hours = 0;

/** A session of three hours that began five minutes ago, at another hour each time, and its people. */
export async function sessionUnderWay(api: TestApi, stage: TrainingStage, people = 1) {
  const { cohort, roster } = await aRunningCohort(stage, people);
  hours += 3.5;
  const begins = Date.parse(CHECK_INS_FROM) + hours * 3_600_000;
  const at = (minutes: number) => new Date(begins + minutes * 60_000).toISOString();
  api.clock.set(at(5));
  const session = await aSession(stage, cohort.id, { ...sessionAt(stage), startsAt: at(0), endsAt: at(180) });
  const params = { cohortId: cohort.id, sessionId: session.id };
  return { ...params, roster, params, at, id: roster[0]?.id ?? '' };
}

/** The code that the screen of a session shows now, made as the screen makes it. */
export async function shownCode(by: SignedIn, params: { cohortId: string; sessionId: string }): Promise<string> {
  const { secret, now } = await by.call(checkIns.openCheckIn, { params });
  const mac = createHmac('sha256', Buffer.from(secret, 'base64'))
    .update(checkInCounter(checkInStep(now)))
    .digest();
  return checkInCode(mac);
}
