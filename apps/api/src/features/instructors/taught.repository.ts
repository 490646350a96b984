import type { Span } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

export class TaughtRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TaughtRepository {
    return new TaughtRepository(tx);
  }

  /** The sessions that instructors answer for, which begin from one day to another, both with a day to spare for any zone. */
  async between(
    instructorIds: readonly string[],
    { from, to }: { from: string; to: string },
  ): Promise<Map<string, Span[]>> {
    const taught = new Map<string, Span[]>(instructorIds.map((id) => [id, []]));
    const rows = await this.tx.sql<Span & { id: string }>(
      `select instructor_id as id, starts_at as "startsAt", ends_at as "endsAt" from training_sessions
       where not called_off and instructor_id = any($1)
         and starts_at >= $2::date - interval '1 day' and starts_at < $3::date + interval '2 days'
       order by starts_at`,
      [instructorIds, from, to],
    );
    for (const { id, ...span } of rows) taught.get(id)?.push(span);
    return taught;
  }

  /** The instructors of a centre by name. */
  instructorsOf(centreId: string): Promise<{ id: string; fullName: string }[]> {
    return this.tx.sql(
      `select id, full_name as "fullName" from instructors where centre_id = $1 order by lower(full_name), id limit 500`,
      [centreId],
    );
  }
}
