import { inputIssues } from '@kompeten/contract';
import {
  type Alternatives,
  DomainError,
  type IndonesianTimeZone,
  type Instead,
  instantOf,
  minuteOf,
  NewTrainingSession,
  timeZoneOf,
} from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { BookingsService } from '../../bookings/bookings.service.ts';
import { CentresService } from '../../centres/centres.service.ts';
import { CohortsService } from '../../cohorts/cohorts.service.ts';
import { TrainingSessionsService } from '../../cohorts/training-sessions.service.ts';
import { InstructorsService } from '../../instructors/instructors.service.ts';
import { RoomsService } from '../../rooms/rooms.service.ts';
import { type Acting, type ImportActs, RowsRefused, type SaidRow } from '../import-acts.ts';
import type { SessionRow } from '../kinds/sessions.ts';
import { insteadOf, sessionFieldOf } from '../session-cells.ts';

type Rows = readonly SaidRow<SessionRow>[];

/** Where the sessions will be, who is there to teach, and the rooms. */
interface Place {
  readonly zone: IndonesianTimeZone;
  readonly staff: readonly { id: string; fullName: string; email: string | null }[];
  readonly rooms: readonly { id: string; name: string }[];
}

/** What rows of a timetable do; every clash is refused with what would be free. */
@Injectable()
export class SessionRows implements ImportActs<SessionRow> {
  private readonly places = new WeakMap<Acting, Promise<Place>>();

  constructor(
    private readonly cohorts: CohortsService,
    private readonly centres: CentresService,
    private readonly sessions: TrainingSessionsService,
    private readonly instructors: InstructorsService,
    private readonly rooms: RoomsService,
    private readonly bookings: BookingsService,
  ) {}

  /** The session of the cohort that begins at the same moment. */
  async find(rows: Rows, acting: Acting): Promise<string | null> {
    const cohort = await this.cohorts.of(acting.tx, acting.cohortId ?? '');
    const { startsAt } = await this.asked(rows, acting);
    return cohort.sessions.find((one) => Date.parse(one.startsAt) === Date.parse(startsAt))?.id ?? null;
  }

  /** A new session. */
  async create(rows: Rows, acting: Acting): Promise<string> {
    return (await this.sessions.create(acting.cohortId ?? '', await this.asked(rows, acting), acting.actor)).id;
  }

  /** What the row says otherwise. */
  async change(id: string, rows: Rows, acting: Acting): Promise<void> {
    const cohort = await this.cohorts.of(acting.tx, acting.cohortId ?? '');
    const before = cohort.sessions.find((one) => one.id === id);
    if (!before) throw new DomainError('session.not_found');
    const asked = await this.asked(rows, acting);
    if (isSaid(asked, before)) return;
    const { makeUpForId: _, ...change } = asked;
    await this.sessions.change(cohort.id, id, { ...change, version: before.version }, acting.actor);
  }

  /** At which cell a refusal is told. */
  fieldOf(code: string, params: Readonly<Record<string, unknown>>): string {
    return sessionFieldOf(code, params);
  }

  /** Rooms, times and instructors that would be free. */
  async insteadOf(
    { alternatives }: Readonly<Record<string, unknown>>,
    acting: Acting,
    locale: Locale,
  ): Promise<Instead[]> {
    // What a refusal of the timetable carries under this name is always this.
    return insteadOf(alternatives as Alternatives | undefined, (await this.placeOf(acting)).zone, locale);
  }

  private askedOf([first]: Rows, place: Place): NewTrainingSession {
    if (!first) throw new DomainError('import.empty');
    const { day, from, until, mode, unitCodes, place: where, topic } = first.values;
    const at = (clock: string) => instantOf({ day, minute: minuteOf(clock) }, place.zone);
    const instructorId = instructorIn(place, first);
    const roomId = first.values.room && roomIn(place, first);
    const given = { startsAt: at(from), endsAt: at(until), mode, instructorId, unitCodes, roomId, place: where, topic };
    const parsed = NewTrainingSession.safeParse(given);
    if (parsed.success) return parsed.data;
    const faults = inputIssues(parsed.error, given).map(({ pointer, code }) => ({
      ...{ row: first.row, code, field: cells[pointer.split('/')[1] ?? ''] ?? 'from' },
    }));
    throw new RowsRefused(faults);
  }

  private async asked(rows: Rows, acting: Acting): Promise<NewTrainingSession> {
    return this.askedOf(rows, await this.placeOf(acting));
  }

  /** What no row of a timetable changes is looked up once for all of them. */
  private placeOf(acting: Acting): Promise<Place> {
    const known = this.places.get(acting) ?? this.lookUp(acting);
    this.places.set(acting, known);
    return known;
  }

  private async lookUp({ tx, cohortId }: Acting): Promise<Place> {
    const { centreId } = await this.cohorts.of(tx, cohortId ?? '');
    const zone = timeZoneOf((await this.centres.of(tx, centreId)).regionCode);
    const staff = await this.instructors.of(tx, await this.bookings.staffOf(tx, centreId));
    return { zone, staff: [...staff.values()], rooms: await this.rooms.of(tx, centreId) };
  }
}

function instructorIn({ staff }: Place, { row, values }: SaidRow<SessionRow>): string {
  const wanted = values.instructor.toLowerCase();
  const [found, ...others] = staff.filter(({ fullName, email }) => [fullName.toLowerCase(), email].includes(wanted));
  if (!found) throw new RowsRefused([{ row, field: 'instructor', code: 'instructor_unknown' }]);
  if (others.length > 0) throw new RowsRefused([{ row, field: 'instructor', code: 'instructor_ambiguous' }]);
  return found.id;
}

function roomIn({ rooms }: Place, { row, values }: SaidRow<SessionRow>): string {
  const found = rooms.find(({ name }) => name.toLowerCase() === values.room?.toLowerCase());
  if (!found) throw new RowsRefused([{ row, field: 'room', code: 'room_unknown' }]);
  return found.id;
}

const cells: Record<string, string> = { startsAt: 'from', endsAt: 'until', roomId: 'room', unitCodes: 'unitCodes' };

/** Whether a session says already what is asked; what is left open stays. */
function isSaid(asked: NewTrainingSession, before: NewTrainingSession): boolean {
  const said = Object.entries(asked).filter(([, value]) => value !== undefined && value !== null);
  const now = new Map<string, unknown>(Object.entries(before));
  const plain = (name: string, value: unknown) =>
    name.endsWith('At') ? String(Date.parse(String(value))) : JSON.stringify(value);
  return said.every(([name, value]) => plain(name, value) === plain(name, now.get(name)));
}
