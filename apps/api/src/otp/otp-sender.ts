import type { ContactKind } from '@kompeten/domain';

/** One message with a code. */
export interface OtpMessage {
  /** The same for every try to send it, so that a gateway can leave out doubles. */
  id: string;
  channel: ContactKind;
  /** `+628…` (E.164) or an e-mail address. */
  to: string;
  text: string;
  expiresAt: string;
}

/** The port to whatever carries a code to a telephone or a mailbox. */
export abstract class OtpSender {
  /** The channels it serves; none where nothing was set up. */
  abstract readonly channels: readonly ContactKind[];

  /** Hands a message over; throws when it was not taken, and is then tried again. */
  abstract send(message: OtpMessage): Promise<void>;
}
