import { DomainError, type NewQualification, type Qualification } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { BookingsService } from '../../bookings/bookings.service.ts';
import { InstructorsService } from '../../instructors/instructors.service.ts';
import { QualificationsService } from '../../instructors/qualifications.service.ts';
import type { Acting, ImportActs, SaidRow } from '../import-acts.ts';
import type { InstructorRow } from '../kinds/instructors.ts';

/** What rows of instructors do: together they say who somebody is, and each brings one qualification. */
@Injectable()
export class InstructorRows implements ImportActs<InstructorRow> {
  constructor(
    private readonly instructors: InstructorsService,
    private readonly qualifications: QualificationsService,
    private readonly bookings: BookingsService,
  ) {}

  /** The instructor of the centre with the same e-mail; without one, of the same name. */
  async find([first]: readonly SaidRow<InstructorRow>[], { tx, centreId }: Acting): Promise<string | null> {
    const staff = await this.instructors.of(tx, await this.bookings.staffOf(tx, centreId ?? ''));
    const isSame = (one: { fullName: string; email: string | null }) =>
      first?.values.email
        ? one.email === first.values.email
        : one.fullName.toLowerCase() === first?.values.fullName.toLowerCase();
    return [...staff.values()].find(isSame)?.id ?? null;
  }

  /** A new instructor with everything that the rows say. */
  async create(rows: readonly SaidRow<InstructorRow>[], { centreId, actor }: Acting): Promise<string> {
    const [first] = rows;
    if (!first || !centreId) throw new DomainError('import.empty');
    const { fullName, email, phone } = first.values;
    const given = { centreId, fullName, email, phone, qualifications: shownIn(rows) };
    return (await this.instructors.create(given, actor)).id;
  }

  /** What the rows say otherwise; qualifications that stand there already stay as they are. */
  async change(id: string, rows: readonly SaidRow<InstructorRow>[], { tx, actor }: Acting): Promise<void> {
    const before = (await this.instructors.of(tx, [id])).get(id);
    const [first] = rows;
    if (!before || !first) throw new DomainError('instructor.not_found');
    const { fullName, email, phone } = first.values;
    const said = { ...(fullName && { fullName }), ...(email && { email }), ...(phone && { phone }) };
    await this.instructors.change(id, { ...said, version: before.version }, actor);
    const known = new Set(before.qualifications.map(signOf));
    for (const one of shownIn(rows)) {
      if (!known.has(signOf(one))) await this.qualifications.add(id, one, actor);
    }
  }

  /** At which cell a refusal is told. */
  fieldOf(code: string): string {
    if (code === 'instructor.unit_unknown') return 'unitCodes';
    if (code === 'instructor.qualification_dates_reversed') return 'validUntil';
    return code === 'instructor.email_taken' ? 'email' : 'fullName';
  }
}

const shownIn = (rows: readonly SaidRow<InstructorRow>[]) => rows.flatMap(({ values }) => values.qualification ?? []);

const signOf = ({ kind, title, validFrom }: Pick<Qualification | NewQualification, 'kind' | 'title' | 'validFrom'>) =>
  [kind, title.toLowerCase(), validFrom].join('|');
