import type { PersonalData, PersonRecord } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { ACCOUNT } from './copied-account.ts';
import { APPEALS, APPLICATIONS, DECLARED_TIES } from './copied-applications.ts';
import { BODY_REQUESTS, CENTRE_REQUESTS, CONTACTS, EXCUSES, PERSON, PHOTOS } from './copied-centre-things.ts';
import { BODY_CERTIFICATES, CENTRE_CERTIFICATES } from './copied-certificates.ts';
import { BODY_LOOKS, BODY_PROOF_LOOKS, CENTRE_LOOKS, CENTRE_PROOF_LOOKS } from './copied-looks.ts';
import { SITTINGS } from './copied-sittings.ts';
import {
  BREACH_NOTICES,
  CLAIM_CARDS,
  MENTORED_COOPERATIVES,
  MERGES,
  OFFICES,
  PLACEMENTS,
  SIGN_INS,
} from './copied-standing.ts';
import { ENROLMENTS } from './copied-training.ts';
import { WORK } from './copied-work.ts';

/** What centres hold, the holder's own links among it. */
export type CentreCopy = Omit<PersonRecord, 'asOf' | 'person' | 'certificates'> & Pick<PersonalData, 'certificates'>;

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
  BREACH_NOTICES,
];

/** Whose data are read, and by which centres and bodies; null for the issuers means all of them. */
export interface Copied {
  personId: string | null;
  accountId: string | null;
  issuerIds: readonly string[] | null;
}

type Look = PersonRecord['identityLooks'][number];

/** Reads what is held about one person, for that person alone. */
export class PersonalDataRepository {
  private constructor(
    private readonly tx: Tx,
    private readonly copied: Copied,
  ) {}

  static in(tx: Tx, copied: Copied): PersonalDataRepository {
    return new PersonalDataRepository(tx, copied);
  }

  /** Whose name and document it is; null of staff who are no person of the register. */
  async person(): Promise<PersonRecord['person'] | null> {
    const [person = null] = await this.tx.sql<PersonRecord['person']>(PERSON, [
      ...[this.copied.personId, this.copied.issuerIds],
    ]);
    return person;
  }

  /** What the opened centres hold. */
  async ofCentres(): Promise<CentreCopy> {
    return {
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
  async ofStanding(): Promise<Pick<PersonalData, 'mentoring' | 'claimCards' | 'signIns' | 'breachNotices'>> {
    const { personId, accountId, issuerIds } = this.copied;
    return {
      mentoring: {
        placements: await this.opened(PLACEMENTS),
        cooperatives: await this.opened(MENTORED_COOPERATIVES),
      },
      claimCards: await this.opened(CLAIM_CARDS),
      signIns: await this.read(SIGN_INS, [accountId, issuerIds]),
      breachNotices: await this.read(BREACH_NOTICES, [personId, issuerIds, accountId]),
    };
  }

  /** What is no centre's and no body's: offices in cooperatives, joined records, the account. */
  async ofNobody(): Promise<Pick<PersonalData, 'offices' | 'merges' | 'account'>> {
    const { personId, accountId, issuerIds } = this.copied;
    const [account = null] = await this.read<NonNullable<PersonalData['account']>>(ACCOUNT, [accountId, issuerIds]);
    return { offices: await this.read(OFFICES, [personId]), merges: await this.read(MERGES, [personId]), account };
  }

  /** What somebody does as staff. */
  async ofWork(): Promise<PersonalData['work']> {
    const { personId, accountId } = this.copied;
    const [work = null] = await this.read<NonNullable<PersonalData['work']>>(WORK, [personId, accountId]);
    return work;
  }

  private opened<Row>(statement: string): Promise<Row[]> {
    return this.read(statement, [this.copied.personId, this.copied.issuerIds]);
  }

  private async read<Row>(statement: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.tx.sql<{ one: Row }>(statement, values)).map(({ one }) => one);
  }
}
