import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { CardFacts } from './card-facts.tsx';
import type { Column } from './resource-table/column.ts';

interface Person {
  phone: string | null;
  hours: number;
}

const columns: Column<Person>[] = [
  { id: 'phone', header: 'Telepon', cell: ({ phone }) => phone ?? '–' },
  { id: 'hours', header: 'JP', cell: ({ hours }) => hours },
  { id: 'link', header: 'Berkas', cell: ({ phone }) => phone && <a href="/x">Buka</a> },
];
const shown = (item: Person, of = columns) => renderToStaticMarkup(<CardFacts columns={of} item={item} />);

describe('the facts on a card', () => {
  it('are those that are known, nought among them', () => {
    expect(shown({ phone: null, hours: 0 })).toBe('<dl><div><dt>JP</dt><dd>0</dd></div></dl>');
    expect(shown({ phone: '0812', hours: 8 })).toContain('<dt>Berkas</dt><dd><a href="/x">Buka</a></dd>');
  });

  it('make no empty list', () => {
    expect(shown({ phone: null, hours: 0 }, columns.slice(0, 1))).toBe('');
  });
});
