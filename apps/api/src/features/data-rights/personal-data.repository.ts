import type { PersonalData, PersonRecord } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { ACCOUNT } from './copied-account.ts';
import { APPEALS, APPLICATIONS, DECLARED_TIES } from './copied-applications.ts';
import { BODY_REQUESTS, CENTRE_REQUESTS, CONTACTS, EXCUSES, PERSON, PHOTOS } from './copied-centre-things.ts';
import { BODY_CERTIFICATES, CENTRE_CERTIFICATES } from './copied-certificates.ts';
import { BODY_LOOKS, BODY_PROOF_LOOKS, CENTRE_LOOKS, CENTRE_PROOF_LOOKS } from './copied-looks.ts';
import { SITTINGS } from './copied-sittings.ts';
import { CLAIM_CARDS, MENTORED_COOPERATIVES, MERGES, OFFICES, PLACEMENTS, SIGN_INS } from './copied-standing.ts';
import { ENROLMENTS } from './copied-training.ts';
import { WORK } from './copied-work.ts';

/** What centres hold, the holder's own links among it. */
export type CentreCopy = Omit<PersonRecord, 'asOf' | 'certificates'> & Pick<PersonalData, 'certificates'>;

/** What certification bodies hold; reasonable adjustments lie sealed, and are opened by the candidacy's identifier. */
export type BodyCopy = Pick<
  PersonalData,
  'applications' | 'appeals' | 'declaredTies' | 'certificates' | 'requests' | 'identityLooks'
> & { sittings: (Omit<PersonalData['sittings'][number], 'adjustments'> & { id: string })[] };

/** Every statement of the copy; reasonable adjustments are read by those who can open them. */
export const copyStatements: readonly string[] = [
  ...[PERSON, ENROLMENTS, CENTRE_CERTIFICATES, CONTACTS, EXCUSES, PHOTOS, CENTRE_REQUESTS, CENTRE_LOOKS],
  ...[APPLICATIONS, SITTINGS, APPEALS, DECLARED_TIES, BODY_CERTIFICATES, BODY_REQUESTS, BODY_LOOKS],
  ...[PLACEMENTS, MENTORED_COOPERATIVES, CLAIM_CARDS, SIGN_INS, ACCOUNT, OFFICES, MERGES, WORK],
];

type Look = PersonRecord['identityLooks'][number];

/** Reads what is held about one person, for that person alone; null for the issuers means all of them. */
export class PersonalDataRepository {
  private constructor(
    private readonly tx: Tx,
    private readonly personId: string,
    private readonly issuerIds: readonly string[] | null,
  ) {}

  static in(tx: Tx, personId: string, issuerIds: readonly string[] | null): PersonalDataRepository {
    return new PersonalDataRepository(tx, personId, issuerIds);
  }

  /** What the opened centres hold; null of somebody who is nobody. */
  async ofCentres(): Promise<CentreCopy | null> {
    const [person] = await this.tx.sql<PersonRecord['person']>(PERSON, [this.personId]);
    if (!person) return null;
    return {
      person,
      enrolments: await this.opened(ENROLMENTS),
      certificates: await this.opened(CENTRE_CERTIFICATES),
      contacts: await this.opened(CONTACTS),
      excuses: await this.opened(EXCUSES),
      photos: await this.opened(PHOTOS),
      identityLooks: [...(await this.opened<Look>(CENTRE_LOOKS)), ...(await this.opened<Look>(CENTRE_PROOF_LOOKS))],
      requests: await this.opened(CENTRE_REQUESTS),
    };
  }

  /** What the opened certification bodies hold. */
  async ofBodies(): Promise<BodyCopy> {
    return {
      applications: await this.opened(APPLICATIONS),
      sittings: await this.opened(SITTINGS),
      appeals: await this.opened(APPEALS),
      declaredTies: await this.opened(DECLARED_TIES),
      certificates: await this.opened(BODY_CERTIFICATES),
      identityLooks: [...(await this.opened<Look>(BODY_LOOKS)), ...(await this.opened<Look>(BODY_PROOF_LOOKS))],
      requests: await this.opened(BODY_REQUESTS),
    };
  }

  /** How somebody comes in, and what mentoring noted. */
  async ofStanding(): Promise<Pick<PersonalData, 'mentoring' | 'claimCards' | 'signIns'>> {
    return {
      mentoring: {
        placements: await this.opened(PLACEMENTS),
        cooperatives: await this.opened(MENTORED_COOPERATIVES),
      },
      claimCards: await this.opened(CLAIM_CARDS),
      signIns: await this.opened(SIGN_INS),
    };
  }

  /** What is no centre's and no body's: offices in cooperatives, joined records, the account. */
  async ofNobody(): Promise<Pick<PersonalData, 'offices' | 'merges' | 'account'>> {
    const [account = null] = await this.opened<NonNullable<PersonalData['account']>>(ACCOUNT);
    return { offices: await this.all(OFFICES), merges: await this.all(MERGES), account };
  }

  /** What somebody does as staff. */
  async ofWork(): Promise<PersonalData['work']> {
    const [work = null] = await this.all<NonNullable<PersonalData['work']>>(WORK);
    return work;
  }

  private opened<Row>(statement: string): Promise<Row[]> {
    return this.read(statement, [this.personId, this.issuerIds]);
  }

  private all<Row>(statement: string): Promise<Row[]> {
    return this.read(statement, [this.personId]);
  }

  private async read<Row>(statement: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.tx.sql<{ one: Row }>(statement, values)).map(({ one }) => one);
  }
}
