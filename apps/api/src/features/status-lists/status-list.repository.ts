import type { StatusEvent } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Prepared, statement } from '../../database/prepared.ts';

/** A certificate of a list that is perhaps not in force, with what happened to it. */
export interface Unsettled {
  index: number;
  events: StatusEvent[];
}

const LISTS = statement('select id from status_lists order by id');

const UNSETTLED = statement(`
  select c.status_index as index,
    (select json_agg(json_build_object('type', e.type, 'at', e.at, 'reasonClass', e.reason_class,
      'lapsesAt', e.lapses_at, 'replacedByCode', e.replaced_by_code) order by e.sequence)
      from status_events e where e.certificate_id = c.id) as events
  from certificates c where c.status_list = $1 and c.status in ('suspended', 'revoked', 'replaced')`);

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
}
