import type { ImportKind } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { CentreRows } from './acts/centre-rows.service.ts';
import { CurriculumRows } from './acts/curriculum-rows.service.ts';
import { EnrolmentRows } from './acts/enrolment-rows.service.ts';
import { InstructorRows } from './acts/instructor-rows.service.ts';
import { RoomRows } from './acts/room-rows.service.ts';
import { SchemeRows } from './acts/scheme-rows.service.ts';
import { SessionRows } from './acts/session-rows.service.ts';
import { UnitRows } from './acts/unit-rows.service.ts';
import type { ImportActs } from './import-acts.ts';

/** What the rows of each kind do that services carry out. */
@Injectable()
export class ActsOfKinds {
  private readonly acts: Readonly<Partial<Record<ImportKind, ImportActs<unknown>>>>;

  constructor(
    centres: CentreRows,
    rooms: RoomRows,
    instructors: InstructorRows,
    units: UnitRows,
    schemes: SchemeRows,
    curricula: CurriculumRows,
    enrolments: EnrolmentRows,
    sessions: SessionRows,
  ) {
    // Each reads the values that its own kind wrote.
    const untyped = <Values>(acts: ImportActs<Values>) => acts as ImportActs<unknown>;
    this.acts = {
      ...{ centres: untyped(centres), rooms: untyped(rooms), instructors: untyped(instructors) },
      ...{ standards: untyped(units), schemes: untyped(schemes), curricula: untyped(curricula) },
      ...{ enrolments: untyped(enrolments), sessions: untyped(sessions) },
    };
  }

  /** What the rows of a kind do. */
  of(kind: ImportKind): ImportActs<unknown> {
    const acts = this.acts[kind];
    if (!acts) throw new Error(`Rows of ${kind} are merged by sets.`);
    return acts;
  }
}
