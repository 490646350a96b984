import { signInCodeSeconds } from '@kompeten/domain';
import { codeMessageIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { OtpSender } from '../../otp/otp-sender.ts';
import { Vault } from '../../secrets/vault.ts';
import { ContactRepository } from './contact.repository.ts';
import { CONTACT_PURPOSE } from './contacts.service.ts';
import { CODE_PURPOSE } from './send-sign-in-code.ts';
import { SignInCodeRepository } from './sign-in-code.repository.ts';

/** Hands codes to the gateway; where no verified contact stands behind one there is nothing to send. */
@Injectable()
export class CodeDeliveryService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sender: OtpSender,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Sends a code, unless it is late, used or nobody's; its digits are forgotten afterwards. */
  async deliver(codeId: string): Promise<void> {
    const due = await this.transactions.read(async (tx) => {
      const code = await SignInCodeRepository.in(tx).find(codeId);
      const contact = code?.contactId ? await ContactRepository.in(tx).find(code.contactId) : null;
      return code && contact ? { code, contact } : null;
    });
    const isAlive = due && due.code.usedAt === null && Date.parse(due.code.expiresAt) > Date.parse(this.clock.now());
    if (isAlive && due.code.codeSealed) {
      const { code, contact } = due;
      const digits = this.vault.open(CODE_PURPOSE, due.code.codeSealed);
      const text = codeMessageIn(code.locale).text(digits, signInCodeSeconds / 60);
      const to = this.vault.open(CONTACT_PURPOSE, contact.valueSealed);
      await this.sender.send({ id: codeId, channel: contact.kind, to, text, expiresAt: code.expiresAt });
    }
    await this.transactions.run((tx) => SignInCodeRepository.in(tx).sent(codeId));
  }
}
