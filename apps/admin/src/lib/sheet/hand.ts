import { Bell } from './bell.ts';
import type { Place } from './sheet-keys.ts';

const anyPlace = '*';
const nameOf = ({ row, column }: Place) => `${row} ${column}`;

/** Where the hand is on a sheet; only the place it leaves and the place it comes to are told. */
export class Hand {
  private readonly bell = new Bell();

  constructor(private at: Place = { row: 0, column: 0 }) {}

  get place(): Place {
    return this.at;
  }

  isAt(row: number, column: number): boolean {
    return this.at.row === row && this.at.column === column;
  }

  /** The hand is at a cell, however it came there. */
  settle(place: Place): void {
    if (this.isAt(place.row, place.column)) return;
    const before = this.at;
    this.at = place;
    for (const name of [nameOf(before), nameOf(place), anyPlace]) this.bell.ring(name);
  }

  /** Tells when the hand comes to a place or leaves it. */
  onPlace = (place: Place, listener: () => void): (() => void) => this.bell.on(nameOf(place), listener);

  onAnyPlace = (listener: () => void): (() => void) => this.bell.on(anyPlace, listener);
}
