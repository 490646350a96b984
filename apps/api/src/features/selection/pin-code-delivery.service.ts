import { signInCodeSeconds } from '@kompeten/domain';
import { codeMessageIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { OtpSender } from '../../otp/otp-sender.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { PinCodeRepository, type PinCodeRow } from './pin-code.repository.ts';
import { PIN_CODE_PURPOSE, PIN_CONTACT_PURPOSE } from './pin-codes.service.ts';
import { TrainingApplicationRepository } from './training-application.repository.ts';

/** Hands codes for another PIN to the gateway; where nobody applied so there is nothing to send. */
@Injectable()
export class PinCodeDeliveryService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sender: OtpSender,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Sends a code, unless it is late, used or nobody's; its digits and its contact are forgotten afterwards. */
  async deliver(codeId: string): Promise<void> {
    const code = await this.transactions.read((tx) => PinCodeRepository.in(tx).find(codeId));
    const isAlive = code && code.usedAt === null && Date.parse(code.expiresAt) > Date.parse(this.clock.now());
    const isSent = isAlive && code.enrolmentId !== null && (await this.send(code));
    await this.transactions.run(async (tx) => {
      await PinCodeRepository.in(tx).sent(codeId);
      if (isSent && code.enrolmentId) await this.note(tx, code.enrolmentId, code);
    });
  }

  private async send({ id, channel, toSealed, codeSealed, locale, expiresAt }: PinCodeRow): Promise<boolean> {
    if (!toSealed || !codeSealed) return false;
    const text = codeMessageIn(locale).newPin(this.vault.open(PIN_CODE_PURPOSE, codeSealed), signInCodeSeconds / 60);
    const to = this.vault.open(PIN_CONTACT_PURPOSE, toSealed);
    await this.sender.send({ id, channel, to, text, expiresAt });
    return true;
  }

  private async note(tx: Tx, enrolmentId: string, { channel }: PinCodeRow): Promise<void> {
    const applicant = await TrainingApplicationRepository.in(tx).find(enrolmentId);
    if (!applicant) return;
    const event = enrolmentEvent('application_pin_code_sent', { id: enrolmentId, ...applicant }, { channel });
    await AuditRepository.in(tx).append('system', [event], applicant.centreId);
  }
}
