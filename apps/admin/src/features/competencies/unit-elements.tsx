import '../../components/pages.css';
import type { UnitElement } from '@kompeten/domain';
import { Text } from '@mantine/core';

/** Elements with their performance criteria, as the decree numbers them. */
export function UnitElements({ elements }: { elements: readonly UnitElement[] }) {
  return elements.map(({ number, title, criteria }) => (
    <div key={number}>
      <Text fw={600}>
        {number}. {title}
      </Text>
      <ul className="k-criteria">
        {criteria.map((criterion) => (
          <li key={criterion.number}>
            <span>{criterion.number}</span> {criterion.text}
          </li>
        ))}
      </ul>
    </div>
  ));
}
