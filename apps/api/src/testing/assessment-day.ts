import { type AssessmentQuestion, assessmentQuestions } from '@kompeten/domain';
import sharp from 'sharp';
import { anAssessor, type StagedCandidacy, scheduledCandidates } from './assessment-builders.ts';
import { type SignedIn, signedIn } from './builders.ts';
import { sql } from './sql.ts';
import type { TestApi } from './test-api.ts';

/** A session with candidates, and those who assess and watch in it, ready to call. */
export interface AssessmentDay extends Omit<StagedCandidacy, 'assessor'> {
  assessor: SignedIn;
  /** The profile of the first assessor. */
  assessorId: string;
  /** A second assessor of the same candidates. */
  second: SignedIn;
  invigilator: SignedIn;
  /** The names of the candidates, in the order of their candidacies. */
  names: string[];
  /** A photo as a phone takes it. */
  photo: Uint8Array<ArrayBuffer>;
  questions: readonly AssessmentQuestion[];
}

/** A day of assessment: scheduled candidates, two assessors who judge all of them, and an invigilator. */
export async function anAssessmentDay(api: TestApi, people: number): Promise<AssessmentDay> {
  const assessor = await signedIn(api, { role: 'assessor', fullName: 'Asesor Uji' });
  const second = await signedIn(api, { role: 'assessor', fullName: 'Asesor Kedua' });
  const invigilator = await signedIn(api, { role: 'invigilator', fullName: 'Penyelia Uji' });
  const stage = await scheduledCandidates(api, { people, assessorEmail: assessor.account.email });
  const other = await anAssessor(api, stage.body.id, [stage.scheme.id], { email: second.account.email });
  const mitigation = {
    ...{ causes: ['taught'], secondAssessorId: other.id, secondAssessorName: 'Asesor Kedua' },
    ...{ reason: 'Diajar tahun lalu', byName: 'Uji', at: api.clock.now() },
  };
  await sql(api, 'update candidacies set second_assessor_id = $2, mitigation = $3 where session_id = $1', [
    ...[stage.sessionId, other.id, JSON.stringify(mitigation)],
  ]);
  await sql(api, 'insert into session_invigilators (session_id, account_id) values ($1, $2)', [
    ...[stage.sessionId, invigilator.account.id],
  ]);
  const rows = await sql<{ id: string; name: string }>(
    api,
    'select c.id, p.full_name as name from candidacies c join people p on p.id = c.person_id where c.session_id = $1',
    [stage.sessionId],
  );
  const names = stage.candidacyIds.map((id) => rows.find((row) => row.id === id)?.name ?? '');
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();
  return {
    ...{
      ...stage,
      assessor,
      assessorId: stage.assessor.id,
      second,
      invigilator,
      names,
      questions: assessmentQuestions,
    },
    photo: new Uint8Array(photo),
  };
}
