import { type Client, contract, createClient } from '@kompeten/contract';

const DAY = 86_400_000;
const twoUnits = ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.02'];

/** The eight illustrative units of a full grade sheet. */
export const eightUnits = Array.from({ length: 8 }, (_, index) => `CONTOH.KDKMP.0${index + 1}`);
const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);

/** A demo account that calls the API through the contract, with the centre it belongs to. */
export interface Official extends Client {
  readonly cookie: string;
  readonly centreId: string;
}

/** Signs a demo account in. */
export async function signIn(url: string, name: string): Promise<Official> {
  let cookie = '';
  const client = createClient({
    baseUrl: `${url}/api/v1`,
    headers: (): Record<string, string> => (cookie ? { cookie } : {}),
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      cookie ||= response.headers.get('set-cookie')?.split(';')[0] ?? '';
      return response;
    },
  });
  const body = { email: `${name}@demo.kompeten.example`, password: 'merah-putih-2025' };
  const { user } = await client.call(contract.signIn, { body });
  const centreId = user.memberships.find((membership) => membership.centreId)?.centreId ?? '';
  return { ...client, cookie, centreId };
}

const list = (people: number) =>
  ['Nama lengkap;NIK;Tanggal lahir;Jenis kelamin;Nomor surat desa;Tanggal surat desa;Kantor penerbit surat']
    .concat(
      Array.from(
        { length: people },
        (_, index) => `Peserta Ukur ${index};;1990-01-01;L;474/${index}/2025;2025-01-15;Kantor Desa Ukur`,
      ),
    )
    .join('\n');

async function qualifiedInstructor(manager: Official, unitCodes: string[]): Promise<string> {
  const valid = { title: 'Kualifikasi ukur', validFrom: '2020-01-01' };
  const qualifications = [
    { ...valid, kind: 'technical' as const, unitCodes },
    { ...valid, kind: 'methodology' as const },
  ];
  const body = { centreId: manager.centreId, fullName: 'Instruktur Ukur', qualifications };
  return (await manager.call(contract.createInstructor, { body })).id;
}

type Step = 'open_enrolment' | 'close_enrolment' | 'confirm' | 'start' | 'open_evaluation' | 'complete';

/** A cohort on its way, as the manager moves it. */
class CohortWalk {
  private constructor(
    private readonly manager: Official,
    private cohort: { id: string; version: number },
    private readonly unitCodes: string[],
  ) {}

  static async begin(manager: Official, people: number, unitCodes: string[]): Promise<CohortWalk> {
    const units = unitCodes.map((code) => ({ code, title: code, lessonHours: 4 }));
    const body = { title: `Ukur ${Date.now()}`, centreId: manager.centreId, units };
    const draft = await manager.call(contract.createCurriculum, { body });
    const published = { params: { curriculumId: draft.id }, body: { version: draft.version } };
    const { id: curriculumId } = await manager.call(contract.publishCurriculum, published);
    const dates = { startsOn: day(3), endsOn: day(2) };
    const plan = { centreId: manager.centreId, curriculumId, title: 'Ukur', capacity: people, ...dates };
    return new CohortWalk(manager, await manager.call(contract.createCohort, { body: plan }), unitCodes);
  }

  get params() {
    return { cohortId: this.cohort.id };
  }

  async move(...events: Step[]): Promise<void> {
    for (const event of events) {
      const body = { event, version: this.cohort.version };
      this.cohort = await this.manager.call(contract.transitionCohort, { params: this.params, body });
    }
  }

  async enrol(people: number): Promise<void> {
    const file = { file: new Blob([list(people)]), fileName: 'ukur.csv' };
    await this.manager.call(contract.importEnrolments, { params: this.params, query: { dryRun: 'false' }, ...file });
  }

  async teachAndGrade(): Promise<void> {
    const { manager, params, unitCodes } = this;
    const instructorId = await qualifiedInstructor(manager, unitCodes);
    const time = { startsAt: `${day(3)}T01:00:00Z`, endsAt: `${day(3)}T07:00:00Z` };
    const session = { ...time, mode: 'on_site' as const, instructorId, unitCodes };
    const { id: sessionId } = await manager.call(contract.createSession, { params, body: session });
    const { items } = await manager.call(contract.listEnrolments, { params, query: { limit: 200 } });
    const entries = items.map(({ id }) => ({ sessionId, enrolmentId: id, status: 'present' as const }));
    await manager.call(contract.recordAttendance, { params, body: { entries } });
    const judged = (enrolmentId: string) =>
      unitCodes.map((unitCode) => ({ enrolmentId, unitCode, judgement: 'K' as const }));
    await manager.call(contract.recordGrades, { params, body: { grades: items.flatMap(({ id }) => judged(id)) } });
  }
}

/** A completed cohort of people who all passed. */
export async function completedCohort(manager: Official, people: number): Promise<Pick<CohortWalk, 'params'>> {
  const walk = await CohortWalk.begin(manager, people, twoUnits);
  await walk.move('open_enrolment');
  await walk.enrol(people);
  await walk.move('close_enrolment', 'confirm', 'start');
  await walk.teachAndGrade();
  await walk.move('open_evaluation', 'complete');
  return walk;
}

/** The same with certificates requested and waiting for the second person. */
export async function requestedBatch(manager: Official, people: number): Promise<string> {
  const walk = await completedCohort(manager, people);
  const { batchId } = await manager.call(contract.requestIssuance, { params: walk.params, body: { kind: 'training' } });
  return batchId;
}

/** A cohort that runs and has no judgement yet: its id and the ids of its people. */
export async function runningCohort(manager: Official, people: number, unitCodes: string[]) {
  const walk = await CohortWalk.begin(manager, people, unitCodes);
  await walk.move('open_enrolment');
  await walk.enrol(people);
  await walk.move('close_enrolment', 'confirm', 'start');
  const { items } = await manager.call(contract.listEnrolments, { params: walk.params, query: { limit: 200 } });
  return { cohortId: walk.params.cohortId, enrolmentIds: items.map(({ id }) => id) };
}
