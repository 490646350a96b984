/** One letter. */
export interface Letter {
  /** The same for every try to send it: the name of the file, the identity of the message. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** The port to whatever carries letters. */
export abstract class MailSender {
  /** Whether letters are sent at all. */
  abstract readonly on: boolean;

  /** Hands a letter over; throws when it was not taken, and is then tried again. */
  abstract send(letter: Letter): Promise<void>;
}
