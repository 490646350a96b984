/** The fields of a value as a feature draws them; null is told while one of them is faulty. */
export interface ValueFieldsProps<V> {
  value: V;
  onChange(value: V | null): void;
  disabled: boolean;
  showFaults: boolean;
}
