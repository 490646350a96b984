import type { Judgement, SentGradeStatement } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { DevicesService } from '../features/devices/devices.service.ts';
import { EnrolmentsService } from '../features/enrolments/enrolments.service.ts';
import { GradeSyncService } from '../features/grading/grade-sync.service.ts';
import { MAIN_COHORT, planOf } from './demo-cohorts.ts';
import type { Story } from './story.ts';

const PHONE = 'hp-balai-desa';
const LAPTOP = 'laptop-balai';

/** Somebody at a place of a cohort's list, judged in one of its units on a device. */
interface Said {
  cohort: string;
  place: number;
  unit: number;
  judgement: Judgement;
  score?: number;
  note: string;
  by: string;
  deviceId: string;
  waiting?: number;
}

/** Work without a connection: a phone that still holds something, two people who judged differently, and a judgement that came too late. */
export async function tellFieldWork(story: Story): Promise<void> {
  await story.at(-2, '16:30', () => prepare(story, 'fourth', PHONE, 'HP Balai Desa Muncar'));
  const contested = { cohort: 'fourth', place: 16, unit: 1 } as const;
  await story.at(-1, '18:05', () =>
    say(story, {
      ...{ ...contested, judgement: 'K', note: 'Lancar saat praktik di gerai', by: 'instructor' },
      ...{ deviceId: PHONE, waiting: 3 },
    }),
  );
  await story.at(-1, '18:20', () =>
    say(story, {
      ...{ ...contested, judgement: 'BK', note: 'Buku anggota belum lengkap', by: 'centre.manager' },
      deviceId: LAPTOP,
    }),
  );
  await story.at(-1, '19:00', () =>
    say(story, {
      ...{ cohort: MAIN_COHORT, place: 8, unit: 1, judgement: 'BK', score: 55, by: 'instructor', deviceId: PHONE },
      note: 'Tertinggal di HP; lembar kertasnya ada',
    }),
  );
}

function prepare(story: Story, cohort: string, deviceId: string, label: string) {
  const given = { label, deviceNow: story.instant(-2, '16:32') };
  return story.the(DevicesService).prepare(story.cohort(cohort).id, deviceId, given, story.actor('instructor'));
}

async function say(story: Story, { by, deviceId, cohort, place, unit, waiting, ...said }: Said): Promise<void> {
  const { id: cohortId } = story.cohort(cohort);
  const actor = story.actor(by);
  const { items: people } = await story
    .the(EnrolmentsService)
    .list(cohortId, { limit: 200, sort: 'rosterNumber' }, actor);
  const unitCode = story.curriculum(planOf(cohort).curriculum).units[unit]?.code ?? '';
  const madeAt = story.instant(-1, '15:40');
  const statement: SentGradeStatement = {
    ...{ id: newId(), enrolmentId: people[place]?.id ?? '', unitCode, ...said },
    ...{ supersedes: [], madeAt },
  };
  const report = { deviceId, deviceNow: story.instant(-1, '18:22'), ...(waiting && { waiting }) };
  await story.the(GradeSyncService).send(cohortId, { ...report, events: [statement] }, actor);
}
