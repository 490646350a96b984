import type { NamedVoucher, Voucher } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { isoColumn as iso } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';
import type { Vouched } from './vouched.rules.ts';

/** Who is told a voucher: one centre or certification body keeps it, and who wrote it down; null is the person alone. */
export interface VoucherKeeper {
  centreId?: string;
  bodyId?: string;
  byName: string | null;
}

/** What is known of the vouchers of somebody: whether anybody was told one, and the one kept where they are looked at. */
export interface VoucherStanding {
  isNamed: boolean;
  kept: NamedVoucher | null;
}

const person = (alias: string, which: 'first' | 'second') =>
  `json_build_object('fullName', ${alias}.${which}_witness, 'relation', ${alias}.${which}_relation, 'position', ${alias}.${which}_position)`;

/** A row as the voucher it stores. */
const VOUCHER = `case v.kind when 'village_letter' then json_build_object('kind', v.kind, 'number', v.letter_number,
    'date', v.letter_date, 'office', v.letter_office, 'signedBy', v.letter_signed_by)
  else json_build_object('kind', v.kind, 'firstWitness', ${person('v', 'first')}, 'secondWitness', ${person('v', 'second')}) end`;

/** What is known of the vouchers of a person, of whom nothing is read that another keeper was told. */
const standing = (person: string, keeper: string) => `
  exists (select from identity_vouchers v where v.person_id = ${person}) as "isNamed",
  (select json_build_object('voucher', ${VOUCHER}, 'recordedAt', ${iso('v.recorded_at')}, 'recordedByName', v.recorded_by_name)
    from identity_vouchers v where v.person_id = ${person} and ${keeper}
    order by v.recorded_at desc, v.id desc limit 1) as kept`;

/** Each voucher once, for those alone who showed no document; an earlier one stays. */
const INSERT = `
  insert into identity_vouchers (id, person_id, centre_id, body_id, kind, letter_number, letter_date, letter_office,
    letter_signed_by, first_witness, first_relation, first_position, second_witness, second_relation, second_position,
    recorded_at, recorded_by_name)
  select $1, p.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17
  from people p where p.id = $2 and p.identity_kind = 'none'`;

export class VoucherRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): VoucherRepository {
    return new VoucherRepository(tx);
  }

  /** Keeps vouchers of people who showed no document. */
  async insertAll(vouchers: readonly Vouched[], { centreId, bodyId, byName }: VoucherKeeper): Promise<void> {
    for (const { personId, voucher } of vouchers) {
      await this.tx.sql(INSERT, [
        ...[newId(), personId, centreId ?? null, bodyId ?? null, voucher.kind],
        ...columnsOf(voucher),
        ...[this.tx.at, byName],
      ]);
    }
  }

  /** How people of these enrolments stand, by enrolment; what another centre keeps is not read. */
  async ofEnrolments(ids: readonly string[]): Promise<Map<string, VoucherStanding>> {
    const rows = await this.tx.sql<VoucherStanding & { id: string }>(
      `select e.id, ${standing('e.person_id', 'v.centre_id = c.centre_id')}
       from enrolments e join cohorts c on c.id = e.cohort_id where e.id = any($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, ...stands }) => [id, stands]));
  }

  /** How a person stands at a certification body; what centres and other bodies keep is not read. */
  async atBody(personId: string, bodyId: string): Promise<VoucherStanding> {
    const [row] = await this.tx.sql<VoucherStanding>(`select ${standing('$1::uuid', 'v.body_id = $2')}`, [
      ...[personId, bodyId],
    ]);
    return row ?? { isNamed: false, kept: null };
  }
}

function columnsOf(voucher: Voucher): (string | null)[] {
  if (voucher.kind === 'village_letter') {
    const { number, date, office, signedBy = null } = voucher;
    return [number, date, office, signedBy, null, null, null, null, null, null];
  }
  const people = [voucher.firstWitness, voucher.secondWitness];
  return [
    ...[null, null, null, null],
    ...people.flatMap(({ fullName, relation, position = null }) => [fullName, relation, position]),
  ];
}
