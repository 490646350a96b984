import type {
  Account,
  Actor,
  AssessmentSite,
  Assessor,
  Centre,
  CertificationBody,
  Cohort,
  Cooperative,
  Curriculum,
  Instructor,
  Room,
} from '@kompeten/domain';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Clock, dayInJakarta, toldAt } from '../clock.ts';
import { Transactions, type Tx } from '../database/transactions.ts';

/** What the parts of the demo story know of each other: its people and things by their short names. */
export class Story {
  private readonly accounts = new Map<string, Account>();
  private readonly things = {
    centre: new Map<string, Centre>(),
    cooperative: new Map<string, Cooperative>(),
    instructor: new Map<string, Instructor>(),
    curriculum: new Map<string, Curriculum>(),
    cohort: new Map<string, Cohort>(),
    room: new Map<string, Room>(),
    body: new Map<string, CertificationBody>(),
    assessor: new Map<string, Assessor>(),
    site: new Map<string, AssessmentSite>(),
  };
  /** The present instant; the story is told around it, so that it stays alive. */
  readonly now: string;

  constructor(private readonly app: INestApplicationContext) {
    this.now = app.get(Clock, { strict: false }).now();
  }

  /** A service of a feature: the story is written through these, as people would. */
  the<S>(service: Type<S>): S {
    return this.app.get(service, { strict: false });
  }

  /** The calendar day so many days from today. */
  day(offset: number): string {
    return dayInJakarta(new Date(Date.parse(this.now) + offset * 86_400_000).toISOString());
  }

  /** The instant of a day of the story at a time of western Indonesia, `08:00`. */
  instant(offset: number, time: string): string {
    return `${this.day(offset)}T${time}:00+07:00`;
  }

  /** Lets work happen at once and as of an instant of the past; later instants are now. */
  at<T>(offset: number, time: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const wanted = new Date(this.instant(offset, time)).toISOString();
    const [instant = this.now] = [wanted, this.now].sort();
    return toldAt(instant, () => this.the(Transactions).joined(work));
  }

  /** Remembers an account under a short name. */
  cast(name: string, account: Account): void {
    this.accounts.set(name, account);
  }

  /** Somebody of the cast, as they act when signed in. */
  actor(name: string): Actor {
    const { id, fullName, personId, memberships } = known(this.accounts, name);
    return {
      accountId: id,
      fullName,
      personId,
      memberships,
      via: 'session',
      tokenScopes: null,
      claimedIssuerIds: null,
      secondFactor: true,
    };
  }

  /** Remembers a thing under a short name. */
  keep<K extends keyof Story['things']>(kind: K, name: string, thing: ThingOf<K>): void {
    (this.things[kind] as Map<string, ThingOf<K>>).set(name, thing);
  }

  centre(name: string): Centre {
    return known(this.things.centre, name);
  }

  cooperative(name: string): Cooperative {
    return known(this.things.cooperative, name);
  }

  instructor(name: string): Instructor {
    return known(this.things.instructor, name);
  }

  cohort(name: string): Cohort {
    return known(this.things.cohort, name);
  }

  room(name: string): Room {
    return known(this.things.room, name);
  }

  body(name: string): CertificationBody {
    return known(this.things.body, name);
  }

  assessor(name: string): Assessor {
    return known(this.things.assessor, name);
  }

  site(name: string): AssessmentSite {
    return known(this.things.site, name);
  }

  curriculum(name: string): Curriculum {
    return known(this.things.curriculum, name);
  }
}

type ThingOf<K extends keyof Story['things']> = Story['things'][K] extends Map<string, infer T> ? T : never;

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const thing = map.get(name);
  if (thing === undefined) throw new Error(`The demo story does not know ${name} yet`);
  return thing;
}
