/** A step of the schema in plain SQL; `name` is its file name and decides the order. */
export interface Migration {
  readonly name: `${number}T${number}-${string}`;
  readonly up: string;
  readonly down: string;
}
