import type { Judgement, SentGradeStatement } from '@kompeten/domain';
import sharp from 'sharp';
import { newId } from '../clock.ts';
import { PaperSheetWithdrawalsService } from '../features/attendance/paper-sheet-withdrawals.service.ts';
import { PaperSheetsService } from '../features/attendance/paper-sheets.service.ts';
import { TrainingSessionsService } from '../features/cohorts/training-sessions.service.ts';
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

/** Work without a connection: a phone that still holds something, two people who judged differently, and a judgement that came too late, a sheet on paper. */
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
  await story.at(-1, '19:05', () => showPaper(story, MAIN_COHORT));
}

/**
 * Puts a photo of the signed sheet behind the first session, one of its second page behind the wrong one, and that where it
 * belongs; nobody's signature is shown in a demonstration.
 */
async function showPaper(story: Story, cohort: string): Promise<void> {
  const { id: cohortId } = story.cohort(cohort);
  const actor = story.actor('instructor');
  const { items } = await story.the(TrainingSessionsService).list(cohortId, actor);
  const [first = '', second = ''] = items.map(({ id }) => id);
  const drawing =
    '<svg width="800" height="1100"><rect width="100%" height="100%" fill="#f6f3ea"/><text x="60" y="120" font-family="sans-serif" font-size="48" fill="#223">Lembar presensi, CONTOH / SPECIMEN</text></svg>';
  const content = await sharp(Buffer.from(drawing)).jpeg().toBuffer();
  const keep = (sessionId: string) => {
    const file = { name: 'lembar.jpg', type: 'image/jpeg', content };
    return story.the(PaperSheetsService).keep({ cohortId, sessionId, sheetId: newId() }, file, actor);
  };
  await keep(first);
  const { id: sheetId } = await keep(second);
  const given = { reason: 'Halaman kedua lembar hari pertama', sessionId: first };
  await story.the(PaperSheetWithdrawalsService).withdraw({ cohortId, sheetId }, given, actor);
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
