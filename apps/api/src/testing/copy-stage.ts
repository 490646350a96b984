import { appeals, claims, termsOfUse } from '@kompeten/contract';
import { newId } from '../clock.ts';
import { Vault } from '../secrets/vault.ts';
import { documentsIssued } from './body-document-builders.ts';
import type { SignedIn } from './builders.ts';
import { aDecisionStage, candidate, type DecisionStage, published } from './decision-builders.ts';
import { sql } from './sql.ts';
import type { TestApi } from './test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from './training-builders.ts';

const NIK = '3510060302900001';
const grounds = 'Bukti portofolio saya tidak dilihat oleh asesor.';

/** Somebody about whom a certification body and a centre hold something, and another candidate of the same session. */
export interface CopyStage extends DecisionStage {
  training: TrainingStage;
  /** The name of the centre that trains them. */
  centreName: string;
  enrolmentId: string;
  fullName: string;
  holder: SignedIn;
}

/** A candidate with everything: an application, a judgement, a published decision, an appeal, accepted terms, and a training. */
export async function aCopyStage(api: TestApi): Promise<CopyStage> {
  const stage = await aDecisionStage(api, { people: 2, notYet: [1], niks: [NIK] });
  for (const [place, name] of ['Rapi', 'Rahasia orang lain'].entries()) await judged(stage, place, name);
  await published(stage);
  await documentsIssued(stage);
  const holder = await candidate(stage);
  const [own] = (await holder.call(claims.listMyCertificates, {})).items;
  await holder.call(termsOfUse.acceptMyTerms, { params: { certificateId: own?.id ?? '' }, body: { edition: 0 } });
  const answers = { explained: true, discussed: false, accompanied: true };
  await holder.call(appeals.fileAppeal, { body: { candidacyId: stage.candidacyIds[0] ?? '', answers, grounds } });
  return { ...stage, ...(await trained(api, stage)), holder };
}

async function trained(api: TestApi, { personIds }: DecisionStage) {
  const training = await aTrainingStage(api);
  const { id } = await aCohort(training);
  await moved(training, id, 'open_enrolment');
  const [{ fullName } = { fullName: '' }] = await sql<{ fullName: string }>(
    api,
    'select full_name as "fullName" from people where id = $1',
    [personIds[0]],
  );
  const identity = { kind: 'nik' as const, value: NIK };
  const enrolment = await enrolled(training, id, { fullName, identity, birthDate: '1990-02-03' });
  const [{ centreName } = { centreName: '' }] = await sql<{ centreName: string }>(
    api,
    'select name as "centreName" from centres where id = $1',
    [training.centreId],
  );
  return { training, centreName, enrolmentId: enrolment.id, fullName };
}

/** What an assessor and a candidate left before the decision: self-assessment, evidence, adjustment, judgement. */
export async function judged(stage: DecisionStage, place: number, note: string): Promise<void> {
  const { api, assessor, body, scheme } = stage;
  const [applicationId, candidacyId] = [stage.applicationIds[place], stage.candidacyIds[place]];
  const [unitCode, at, fileId] = [scheme.units[0]?.code, api.clock.now(), newId()];
  const by = [assessor.id, assessor.fullName];
  const answers = JSON.stringify([{ unitCode, element: 1, answer: 'competent', evidenceIds: [] }]);
  await sql(api, 'insert into self_assessments (application_id, answers, signed_at) values ($1, $2, $3)', [
    ...[applicationId, answers, at],
  ]);
  await sql(
    api,
    `insert into assessment_files (id, body_id, type, sealed, added_at, added_by_id, added_by_name)
     values ($1, $2, 'image/jpeg', '\\x00', $3, $4, $5)`,
    [fileId, body.id, at, ...by],
  );
  await sql(
    api,
    `insert into application_evidence (id, application_id, kind, file_id, checked, added_at, added_by)
     values ($1, $2, 'identity', $3, 'met', $4, 'applicant')`,
    [newId(), applicationId, fileId, at],
  );
  const adjusted = JSON.stringify({ causes: ['sight'], adjustment: 'Huruf besar', reason: null });
  const sealed = api.app.get(Vault, { strict: false }).seal('reasonable adjustment', adjusted);
  await sql(
    api,
    `insert into reasonable_adjustments (id, candidacy_id, sealed, before_start, by_id, by_name, recorded_at)
     values ($1, $2, $3, true, $4, $5, $6)`,
    [newId(), candidacyId, sealed, ...by, at],
  );
  await sql(
    api,
    `insert into criterion_judgements (id, candidacy_id, unit_code, criterion, judgement, note, based_on_version, version,
       supersedes, late, author_id, author_name, recorded_at)
     values ($1, $2, $3, '1.1', 'K', $4, 0, 1, '{}', false, $5, $6, $7)`,
    [newId(), candidacyId, unitCode, note, ...by, at],
  );
}
