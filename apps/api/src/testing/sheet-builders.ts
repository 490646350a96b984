import { attendance } from '@kompeten/contract';
import sharp from 'sharp';
import { newId } from '../clock.ts';
import type { SignedIn } from './builders.ts';
import { aRunningCohort, type TrainingStage } from './training-builders.ts';

/** A small photo of a signed sheet, with what a camera writes beside it. */
export async function sheetPhoto(): Promise<Blob> {
  const drawing = sharp({ create: { width: 40, height: 30, channels: 3, background: '#ddd' } });
  const content = await drawing
    .withExif({ IFD0: { Copyright: 'Balai Desa Sumberejo' } })
    .jpeg()
    .toBuffer();
  return new Blob([new Uint8Array(content)]);
}

/** A session that has begun, its cohort, and somebody who may have been there. */
export async function aTaughtSession(stage: TrainingStage) {
  const { cohort, session, roster } = await aRunningCohort(stage, 1);
  return { cohortId: cohort.id, sessionId: session.id, enrolmentId: roster[0]?.id ?? '' };
}

/** What people of a stage do with photos of signed sheets; the instructor keeps them, the clerk reads. */
export function sheetActs(stage: TrainingStage) {
  type Place = { cohortId: string; sessionId: string };
  return {
    keep: ({ cohortId, sessionId }: Place, file: Blob, by: SignedIn = stage.instructor, sheetId = newId()) =>
      by.call(attendance.keepPaperSheet, { params: { cohortId, sessionId, sheetId }, file }),
    listed: (cohortId: string, by: SignedIn = stage.operator) =>
      by.call(attendance.listPaperSheets, { params: { cohortId } }),
    seen: async (cohortId: string, sheetId: string, by: SignedIn) =>
      Buffer.from(await (await by.call(attendance.getPaperSheet, { params: { cohortId, sheetId } })).arrayBuffer()),
  };
}
