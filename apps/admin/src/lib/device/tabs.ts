import type { OutboxAnswer } from '../outbox/outbox-answer.ts';

/** What the tabs of one account on a device tell each other. */
export type TabMessage =
  | { kind: 'outbox' }
  | { kind: 'answer'; answer: OutboxAnswer }
  | { kind: 'active' }
  | { kind: 'pin'; set: boolean }
  | { kind: 'locked' }
  | { kind: 'wiped' };

/** The other tabs of the account. */
export class Tabs {
  private readonly channel: BroadcastChannel;

  constructor(accountId: string, hear: (message: TabMessage) => void) {
    this.channel = new BroadcastChannel(`kompeten-${accountId}`);
    this.channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  }

  tell(message: TabMessage): void {
    this.channel.postMessage(message);
  }

  close(): void {
    this.channel.close();
  }
}
