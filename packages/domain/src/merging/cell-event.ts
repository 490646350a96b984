/** A value of one field of a cell. */
export type FieldValue = string | number | null;

/** The fields of a cell: of a grade its judgement, score and note; of attendance its status and note. */
export type CellValue = Readonly<Record<string, FieldValue>>;

/** One statement about a cell, wherever and whenever it was made; never changed, never dropped. */
export interface CellEvent<V extends CellValue> {
  id: string;
  /** The events that stood in the cell as its author saw it. */
  supersedes: readonly string[];
  /** It arrived after the register had closed: it is kept, and counts only through a person's decision (rule 25). */
  late?: boolean;
  value: V;
}

/** What a history of statements leaves in a cell. */
export interface MergedCell<V extends CellValue> {
  /** The statements that nobody has answered yet, by id. */
  heads: string[];
  /** What all of them together say; a contested field says nothing. */
  value: V;
  /** The fields on which they contradict each other. */
  contested: (keyof V & string)[];
}

/** How the fields of a cell are merged: those named `joined` are texts that stand side by side, all others may be contested. */
export interface MergeRules<V extends CellValue> {
  empty: V;
  joined: readonly (keyof V & string)[];
}
