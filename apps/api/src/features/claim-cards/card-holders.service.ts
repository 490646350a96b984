import type { CardGround } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { ApplicationsService } from '../applications/applications.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { PeopleService } from '../people/people.service.ts';

/** Who holds a card. */
export interface CardHolder {
  personId: string;
  fullName: string;
  birthDate: string;
}

/** Whose a card is, whoever gave it. */
@Injectable()
export class CardHoldersService {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly applications: ApplicationsService,
    private readonly people: PeopleService,
  ) {}

  /** The person behind the enrolment or application for which a card was given. */
  async of(tx: Tx, { enrolmentId, applicationId }: CardGround): Promise<CardHolder> {
    if (enrolmentId !== null) {
      const { personId, fullName, birthDate } = await this.enrolments.holderOf(tx, enrolmentId);
      return { personId, fullName, birthDate };
    }
    const { personId, fullName } = await this.applications.of(tx, applicationId);
    const birthDate = (await this.people.of(tx, [personId])).get(personId)?.birthDate ?? '';
    return { personId, fullName, birthDate };
  }
}
