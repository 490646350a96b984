import type { PresentPerson } from '@kompeten/domain';
import { Bell } from './bell.ts';

const nobody: readonly PresentPerson[] = [];
const everywhere = '*';

/** The key of a cell as presence names it, whatever the sheet. */
export const presenceKey = (enrolmentId: string, columnId: string) => `${enrolmentId} ${columnId}`;

/** Two letters for a name, as a mark at a cell. */
export function initialsOf(fullName: string): string {
  const words = fullName.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => word?.[0] ?? []);
  return letters.join('').toUpperCase() || '?';
}

/** Who else stands where in a sheet; a cell is told only when somebody comes to it or leaves it. */
export class Presence {
  private cells = new Map<string, readonly PresentPerson[]>();
  private others: readonly PresentPerson[] = nobody;
  private readonly bell = new Bell();

  constructor(private readonly ownDeviceId: string) {}

  at = (key: string): readonly PresentPerson[] => this.cells.get(key) ?? nobody;

  /** Everybody else at work on the cohort's sheets. */
  everybody = (): readonly PresentPerson[] => this.others;

  onCell = (key: string, listener: () => void): (() => void) => this.bell.on(key, listener);

  onAny = (listener: () => void): (() => void) => this.bell.on(everywhere, listener);

  /** Takes over who is where now. */
  take(people: readonly PresentPerson[]): void {
    const others = people.filter(({ deviceId }) => deviceId !== this.ownDeviceId);
    const before = this.cells;
    this.cells = byCell(others);
    for (const key of new Set([...before.keys(), ...this.cells.keys()])) {
      const known = before.get(key);
      if (known && namesIn(known) === namesIn(this.at(key))) this.cells.set(key, known);
      else this.bell.ring(key);
    }
    if (namesIn(this.others) === namesIn(others)) return;
    this.others = others;
    this.bell.ring(everywhere);
  }
}

const namesIn = (people: readonly PresentPerson[]) =>
  people.map(({ accountId, deviceId }) => `${accountId} ${deviceId}`).join('\n');

function byCell(people: readonly PresentPerson[]): Map<string, readonly PresentPerson[]> {
  const cells = new Map<string, readonly PresentPerson[]>();
  for (const person of people) {
    if (!person.cell) continue;
    const key = presenceKey(person.cell.enrolmentId, person.cell.columnId);
    cells.set(key, [...(cells.get(key) ?? []), person]);
  }
  return cells;
}
