import { examSeats, exams, instrumentItems, instruments } from '@kompeten/contract';
import type { ExamRoom, InstrumentSetDetail, NewInstrumentItem, TakenSeat } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { type SignedIn, signedIn } from './builders.ts';
import { sql } from './sql.ts';
import type { TestApi } from './test-api.ts';

/** A certification body with an assessment session: who works in it, and its candidates, whose agreement is signed. */
export interface ExamStage {
  bodyId: string;
  schemeVersionId: string;
  sessionId: string;
  manager: SignedIn;
  assessor: SignedIn;
  invigilator: SignedIn;
  candidates: { candidacyId: string; personId: string; fullName: string }[];
}

/** The unit that the stage's scheme is made of. */
export const EXAM_UNIT = 'CONTOH.KDKMP.01';

/** The criteria of that unit. */
export const CRITERIA = ['1.1', '1.2', '2.1', '2.2', '2.3', '3.1', '3.2'];

/** Sets up a body, a scheme of one unit, and a session with some candidates. */
export async function anExamStage(api: TestApi, people = 2): Promise<ExamStage> {
  const [bodyId = '', schemeId, schemeVersionId = '', siteId, sessionId = ''] = Array.from({ length: 5 }, newId);
  const name = `LSP Uji ${bodyId.slice(-6)}`;
  const units = JSON.stringify([{ code: EXAM_UNIT, title: 'Menerapkan prinsip dasar koperasi', group: null }]);
  await sql(
    api,
    `with body as (insert into certification_bodies (id, name, kind, region_code, quorum, demo, version)
         values ('${bodyId}', '${name}', 'p1', '35.10', 3, true, 1)),
       scheme as (insert into certification_schemes (id, code, title, kind, illustrative, created_at)
         values ('${schemeId}', 'UJI-${bodyId.slice(-6)}', 'Skema Uji', 'cluster', true, now())),
       version as (insert into scheme_versions (id, scheme_id, label, units, groups, created_at)
         values ('${schemeVersionId}', '${schemeId}', '2025', '${units}', '[]', now())),
       site as (insert into assessment_sites (id, body_id, name, kind, region_code, seats, demo, version)
         values ('${siteId}', '${bodyId}', 'TUK Uji', 'permanent', '35.10', 500, true, 1))
     insert into assessment_sessions (id, body_id, scheme_version_id, site_id, title, starts_at, ends_at, status, demo, version)
       values ('${sessionId}', '${bodyId}', '${schemeVersionId}', '${siteId}', 'Sesi Uji', now(), now() + interval '1 day',
         'running', true, 1)`,
  );
  const manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: bodyId });
  const assessor = await signedIn(api, { role: 'assessor', certificationBodyId: bodyId, fullName: 'Asesor Uji' });
  const invigilator = await signedIn(api, { role: 'invigilator', fullName: 'Penyelia Uji' });
  const candidates = Array.from({ length: people }, (_, at) => ({
    ...{ candidacyId: newId(), personId: newId(), fullName: `Asesi ${String(at + 1).padStart(3, '0')}` },
  }));
  await seat(api, { bodyId, schemeId: schemeId ?? '', schemeVersionId, sessionId, candidates }, assessor, invigilator);
  return { bodyId, schemeVersionId, sessionId, manager, assessor, invigilator, candidates };
}

async function seat(
  api: TestApi,
  stage: Pick<ExamStage, 'bodyId' | 'schemeVersionId' | 'sessionId' | 'candidates'> & { schemeId: string },
  assessor: SignedIn,
  invigilator: SignedIn,
): Promise<void> {
  const { bodyId, schemeId, schemeVersionId, sessionId, candidates } = stage;
  const [assessorId, assessorPerson] = [newId(), newId()];
  const person = `insert into people (id, full_name, identity_kind, identity_reason, birth_date, created_at)`;
  await sql(api, `${person} values ($1, 'Asesor Uji', 'none', 'uji', '1980', now())`, [assessorPerson]);
  await sql(
    api,
    `insert into assessor_profiles (id, body_id, person_id, account_id, met_number, valid_from, valid_until, region_code,
       active, demo, version) values ($1, $2, $3, $4, 'MET.UJI', '2020-01-01', '2099-01-01', '35.10', true, true, 1)`,
    [assessorId, bodyId, assessorPerson, assessor.account.id],
  );
  await sql(api, 'insert into session_assessors values ($1, $2)', [sessionId, assessorId]);
  await sql(api, 'insert into session_invigilators values ($1, $2)', [sessionId, invigilator.account.id]);
  const ids = candidates.map(({ personId }) => personId);
  await sql(api, `${person} select unnest($1::uuid[]), unnest($2::text[]), 'none', 'uji', '1990', now()`, [
    ids,
    candidates.map(({ fullName }) => fullName),
  ]);
  await sql(
    api,
    `with apps as (insert into assessment_applications (id, number, body_id, scheme_id, scheme_version_id, person_id,
         purpose, status, form, checks, warnings, unit_codes, entered_by, created_at, demo, version)
       select gen_random_uuid(), 'UJI-' || p.id, $2, $3, $4, p.id, 'certification', 'scheduled', '{}', '[]', '{}', '{}',
         'staff', now(), true, 1 from people p where p.id = any($1) returning id, person_id)
     insert into candidacies (id, session_id, application_id, person_id, assessor_id, status, version)
     select c.id, $5, a.id, a.person_id, $6, 'agreed', 1
     from apps a join unnest($1::uuid[], $7::uuid[]) c (person_id, id) using (person_id)`,
    [ids, bodyId, schemeId, schemeVersionId, sessionId, assessorId, candidates.map(({ candidacyId }) => candidacyId)],
  );
}

/** A question to choose on a criterion; the first answer is right. */
export const aChoice = (at: number): NewInstrumentItem => ({
  ...{ kind: 'multiple_choice', unitCode: EXAM_UNIT, criteria: [CRITERIA[at % CRITERIA.length] ?? '1.1'] },
  ...{ prompt: `Pertanyaan nomor ${at}?`, options: ['benar', 'salah', 'keliru', 'meleset'], correct: 0, benchmark: '' },
});

/** A ready set of the stage: some questions to choose, one essay, and a checklist for the rest. */
export async function aReadySet(stage: ExamStage, choices = 8, asked = 5): Promise<InstrumentSetDetail> {
  const { bodyId, schemeVersionId, manager } = stage;
  let set = await manager.call(instruments.createInstrumentSet, {
    body: { bodyId, schemeVersionId, title: 'Set Uji' },
  });
  const params = { setId: set.id };
  const common = { unitCode: EXAM_UNIT, criteria: CRITERIA, options: [], benchmark: 'Patokan' };
  const rest: NewInstrumentItem[] = [
    { ...common, kind: 'essay', prompt: 'Jelaskan jati diri koperasi.' },
    { ...common, kind: 'observation', prompt: 'Amati pelayanan anggota.' },
  ];
  for (const item of [...Array.from({ length: choices }, (_, at) => aChoice(at)), ...rest]) {
    set = await manager.call(instrumentItems.addInstrumentItem, { params, body: { ...item, setVersion: set.version } });
  }
  const line = { unitCode: EXAM_UNIT, criterion: null };
  const lines = [
    { ...line, kind: 'multiple_choice' as const, count: asked },
    { ...line, kind: 'essay' as const, count: 1 },
  ];
  const body = { blueprint: { minutes: 60, lines }, version: set.version };
  set = await manager.call(instruments.changeInstrumentSet, { params, body });
  return manager.call(instruments.stepInstrumentSet, { params, body: { event: 'make_ready', version: set.version } });
}

/** A test of the stage that is open. */
export async function anOpenExam(stage: ExamStage, setId: string, forms = 2): Promise<ExamRoom> {
  const body = { sessionId: stage.sessionId, setId, title: 'Ujian Uji', forms, graceSeconds: 300 };
  const { sitting } = await stage.manager.call(exams.prepareExamSitting, { body });
  const params = { sittingId: sitting.id };
  return stage.invigilator.call(exams.stepExamSitting, { params, body: { event: 'open', version: sitting.version } });
}

/** Takes the seats of a room, each at a device of its own. */
export function seatsOf(api: TestApi, { sitting, papers }: ExamRoom): Promise<TakenSeat[]> {
  const take = ({ seatCode }: ExamRoom['papers'][number]) =>
    api.anonymous.call(examSeats.takeSeat, { body: { roomCode: sitting.roomCode, seatCode } });
  return Promise.all(papers.map(take));
}

/** Admits everybody of a room and starts their time. */
export async function startedRoom(stage: ExamStage, { sitting, papers }: ExamRoom): Promise<ExamRoom> {
  for (const { id } of papers) await stage.invigilator.call(exams.admitCandidate, { params: { paperId: id } });
  return stage.invigilator.call(exams.startAdmitted, { params: { sittingId: sitting.id } });
}
