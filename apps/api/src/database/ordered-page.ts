import type { Page, Sort } from '@kompeten/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { z } from 'zod';
import { keyOf, keyPart, pageOf } from './paging.ts';

/** One way to order a list: an SQL value that is never null, and its kind. */
export interface Order {
  readonly by: string;
  readonly kind: 'text' | 'number' | 'day' | 'id';
  /** No two rows share the value, so it alone says where a page begins. */
  readonly unique?: true;
}

/** All ways to order a list. */
export type Orders<C extends string> = Readonly<Record<C, Order>>;

/** Which part of a list is asked for, and in which order. */
export interface PageWish<C extends string> {
  sort: Sort<C>;
  cursor?: string | undefined;
  limit: number;
}

/**
 * One page of a query in one of its orders. The cursor carries what the database itself sorted by, and the order it
 * belongs to, so that the next page begins behind the last row however rows come and go, and never in another order.
 */
export async function orderedPage<Row extends ObjectLiteral & { id: string }, C extends string>(
  query: SelectQueryBuilder<Row>,
  orders: Orders<C>,
  { sort, cursor, limit }: PageWish<C>,
): Promise<Page<Row>> {
  const { by, kind, unique } = orderOf(orders, sort);
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  const id = `${query.alias}.id`;
  const after = keyOf(cursor, z.tuple([z.literal(sort), keyPart[kind], z.uuid()]));
  query.addSelect(`(${by})::text`, 'order_key').orderBy(by, direction);
  if (!unique) query.addOrderBy(id, direction);
  if (after) {
    const beyond = direction === 'DESC' ? '<' : '>';
    const place = unique ? `${by} ${beyond} :afterKey` : `(${by}, ${id}) ${beyond} (:afterKey, :afterId)`;
    query.andWhere(place, { afterKey: after[1], afterId: after[2] });
  }
  const { entities, raw } = await query.limit(limit + 1).getRawAndEntities<{ order_key: string }>();
  const rows = entities.map((row, index) => ({ row, key: raw[index]?.order_key ?? '' }));
  const { items, nextCursor } = pageOf(rows, limit, ({ row, key }) => [sort, key, row.id]);
  return { items: items.map(({ row }) => row), nextCursor };
}

function orderOf<C extends string>(orders: Orders<C>, sort: Sort<C>): Order {
  // The contract has checked that what stands behind the sign is a column.
  return orders[sort.replace(/^-/, '') as C];
}
