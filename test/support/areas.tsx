import { Route, Routes } from 'react-router';
import { Component as AreaPage } from '../../src/features/areas/AreaPage.tsx';
import { Component as AreasPage } from '../../src/features/areas/AreasPage.tsx';
import { paths, patterns } from '../../src/paths.ts';
import { renderForm } from './card.tsx';

type Options = Parameters<typeof renderForm>[1];

/** Områden, with a writer named, the line that says "Sparat", and somewhere for the ways on to lead. */
export function openAreas(options: Options = {}) {
  return renderForm(
    <Routes>
      <Route path={patterns.areas} element={<AreasPage />} />
      <Route path={patterns.area} element={<AreaPage />} />
      <Route path="*" element={<h1>Annan sida</h1>} />
    </Routes>,
    { address: paths.areas, ...options },
  );
}

/** One area's list. */
export function openArea(id: string, options: Options = {}) {
  return openAreas({ address: paths.area(id), ...options });
}

/** The row of an organisation: its name is what the row is heard by first. */
export function rowOf(name: string): HTMLElement {
  // By its header cell and not by role: working out the roles of a whole table takes a second each time.
  const headers = [...document.querySelectorAll('th[scope="row"]')];
  const row = headers.find(({ textContent }) => textContent?.startsWith(name))?.closest('tr');
  if (!row) throw new Error(`No row ${name}`);
  return row;
}
