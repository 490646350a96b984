// Long lists are read in the order that somebody chose without sorting all of them first.
import type { Migration } from '../migration.ts';

export const indexListOrders: Migration = {
  name: '20261126T0910-index-list-orders',
  up: `
    create index certificates__holder_order_idx on certificates (lower(holder_name), id);
    create index certificates__number_order_idx on certificates (coalesce(number, ''), id);
    create index certificates__title_order_idx on certificates (lower(title), id);
    create index certificates__issued_order_idx on certificates (coalesce(issued_on, date 'infinity'), id);
    create index cooperatives__region_order_idx on cooperatives (region_code, id);
    create index cooperatives__number_order_idx on cooperatives (coalesce(legal_entity_number, ''), id);
    create index accounts__name_order_idx on accounts (lower(full_name), id);
    create index accounts__email_order_idx on accounts (coalesce(email, ''), id);
  `,
  down: `
    drop index accounts__email_order_idx;
    drop index accounts__name_order_idx;
    drop index cooperatives__number_order_idx;
    drop index cooperatives__region_order_idx;
    drop index certificates__issued_order_idx;
    drop index certificates__title_order_idx;
    drop index certificates__number_order_idx;
    drop index certificates__holder_order_idx;
  `,
};
