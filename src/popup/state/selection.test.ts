import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Alias } from '../../domain/alias.ts';
import { createSelection } from './selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const start = () => createSelection({ aliases: signal<readonly Alias[] | null>([]) });
const picked = (selection: ReturnType<typeof start>) => [...selection.ids.value].sort();

describe('picking addresses', () => {
  it('adds and takes away one by one', () => {
    const selection = start();
    selection.toggle('b');
    selection.toggle('d');
    selection.toggle('b');
    expect(picked(selection)).toEqual(['d']);
    expect(selection.on.value).toBe(true);
  });

  it('reaches from the one picked last, in both directions, and keeps the others', () => {
    const selection = start();
    selection.toggle('a');
    selection.toggle('d');
    selection.reach('c', order);
    expect(picked(selection)).toEqual(['a', 'c', 'd']);
    selection.reach('e', order);
    expect(picked(selection)).toEqual(['a', 'c', 'd', 'e']);
  });

  it('reaches nothing but the row itself where none was picked before, or where that one is not shown', () => {
    const selection = start();
    selection.reach('b', order);
    expect(picked(selection)).toEqual(['b']);
    const other = start();
    other.toggle('z');
    other.reach('b', order);
    expect(picked(other)).toEqual(['b', 'z']);
  });

  it('ends with nothing picked', () => {
    const selection = start();
    selection.only(order);
    selection.end();
    expect(picked(selection)).toEqual([]);
    expect(selection.on.value).toBe(false);
  });
});
