import type { StatusEvent } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Prepared, statement } from '../../database/prepared.ts';

/** A certificate of a list that is perhaps not in force, with what happened to it. */
export interface Unsettled {
  index: number;
  events: StatusEvent[];
}

const LISTS = statement('select id from status_lists order by id');

const PLACE = `
  select c.status_index as index,
    (select json_agg(json_build_object('type', e.type, 'at', e.at, 'reasonClass', e.reason_class,
      'lapsesAt', e.lapses_at, 'replacedByCode', e.replaced_by_code) order by e.sequence)
      from status_events e where e.certificate_id = c.id) as events
  from certificates c where c.status_list = $1`;

const UNSETTLED = statement(`${PLACE} and c.status in ('suspended', 'revoked', 'replaced')`);

const TURNED = statement(`${PLACE} and c.id in (
  select certificate_id from status_events where type <> 'issued' and at > $2
  union select certificate_id from status_events where lapses_at > $2 and lapses_at <= $3)`);

const LAST_TURN = statement(`
  select max(turn) as at from (
    (select e.at as turn from status_events e join certificates c on c.id = e.certificate_id
      where c.status_list = $1 and e.type <> 'issued' and e.at <= $2 order by e.at desc limit 1)
    union all
    (select e.lapses_at from status_events e join certificates c on c.id = e.certificate_id
      where c.status_list = $1 and e.lapses_at <= $2 order by e.lapses_at desc limit 1)) turns`);

/** The public reading of what is no longer in force: places alone, no name and no code. */
@Injectable()
export class StatusListRepository {
  constructor(private readonly prepared: Prepared) {}

  /** The ids of all lists. */
  async lists(): Promise<number[]> {
    return (await this.prepared.rows<{ id: number }>(LISTS, [])).map(({ id }) => id);
  }

  /** Whatever of a list was suspended, revoked or replaced. */
  unsettled(list: number): Promise<Unsettled[]> {
    return this.prepared.rows<Unsettled>(UNSETTLED, [list]);
  }

  /** Whatever of a list may stand otherwise at one instant than at another before it. */
  turned(list: number, since: string, now: string): Promise<Unsettled[]> {
    return this.prepared.rows<Unsettled>(TURNED, [list, since, now]);
  }

  /** When a certificate of a list was last put in force or out of it, up to an instant; null where none ever was. */
  async lastTurn(list: number, now: string): Promise<string | null> {
    const [row] = await this.prepared.rows<{ at: string | null }>(LAST_TURN, [list, now]);
    return row?.at ?? null;
  }
}
