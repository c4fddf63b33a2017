/** A name is typed, the hits are listed below; Enter goes to the first. */
import { publicPage as words } from '../text/sv/publicPage.ts';
import { made, one, type Page, say } from './page.ts';
import type { PageOrganisation } from './pageData.ts';
import { focusPlace } from './places.ts';

/** More are not listed: another letter makes them fewer. */
const MOST = 8;

export function makeSearch({ data, change }: Page): void {
  const form = one<HTMLFormElement>('.search');
  const field = form && one<HTMLInputElement>('input', form);
  const list = form && one('.hits', form);
  if (!form || !field || !list) return;

  const choose = (id: string) => {
    field.value = '';
    listHits();
    change({ chosen: id });
    focusPlace(id);
  };
  const listHits = () => {
    const hits = hitsOf(data.organisations, field.value);
    list.replaceChildren(
      ...hits.slice(0, MOST).map(({ id, name }) => {
        const item = made('li');
        const button = made('button', '', name);
        button.type = 'button';
        button.addEventListener('click', () => choose(id));
        item.append(button);
        return item;
      }),
    );
    list.hidden = hits.length === 0;
    say('.search-found', field.value.trim() === '' ? '' : words.found(hits.length), form);
  };
  field.addEventListener('input', listHits);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first] = hitsOf(data.organisations, field.value);
    if (first) choose(first.id);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value !== '') {
      field.value = '';
      listHits();
      field.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [field, ...list.querySelectorAll('button')];
      const at = stops.findIndex((each) => each.matches(':focus'));
      stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else return;
    event.preventDefault();
  });
}

/** Names that begin so before those that hold it; alphabetical within each. */
function hitsOf(organisations: readonly PageOrganisation[], typed: string): PageOrganisation[] {
  const sought = folded(typed.trim());
  if (sought === '') return [];
  const begins = organisations.filter(({ name }) => folded(name).startsWith(sought));
  return [...begins, ...organisations.filter((each) => !begins.includes(each) && folded(each.name).includes(sought))];
}

/** "Åmål" is found by "amal" too. */
function folded(words: string): string {
  return words.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '');
}
