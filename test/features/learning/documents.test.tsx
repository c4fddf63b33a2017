/** A lärandedokument from nothing to a frozen one and a Word file, as a person does it. */
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import { Component as DocumentPage } from '../../../src/features/learning/documents/DocumentPage.tsx';
import { Component as DocumentsPage } from '../../../src/features/learning/documents/DocumentsPage.tsx';
import { paths, patterns } from '../../../src/paths.ts';
import type { WordDocument } from '../../../src/reports/wordDocument.ts';
import { renderForm } from '../../support/card.tsx';

/** Notes of the period, one of them of another area. */
const NOTES: AnyDraft[] = [
  note('hjo', 'hinder', 'Oklart vem som svarar på helgen.'),
  note('tibro', 'behov', 'Vikarier behöver en kort introduktion.'),
  note('ale', 'hinder', 'Vi ser inte varandras planering.'),
  note('hjo', 'fraga', 'Räknas korttidsplats hit?'),
];

function note(org: string, mark: 'hinder' | 'behov' | 'fraga', text: string): AnyDraft {
  return { type: 'note.written', about: [org], on: '2026-11-01', data: { mark }, words: { text } };
}

function open(events: readonly AnyDraft[] = NOTES) {
  return renderForm(
    <Routes>
      <Route path={patterns.learningDocuments} element={<DocumentsPage />} />
      <Route path={patterns.learningDocument} element={<DocumentPage />} />
      <Route path="*" element={<h1>Annan sida</h1>} />
    </Routes>,
    { address: paths.learningDocuments, events },
  );
}
type View = Awaited<ReturnType<typeof open>>;

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const section = (name: string) => screen.getByRole('region', { name });

async function start({ user }: View, title = 'Hösten i Skaraborg') {
  await user.click(button('Nytt lärandedokument'));
  const name = screen.getByRole('textbox', { name: 'Rubrik' });
  expect(name).toHaveFocus();
  await user.type(name, title);
  await user.click(screen.getByRole('radio', { name: 'Ett område' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Skaraborg');
  await user.click(button('Börja'));
  await screen.findByRole('heading', { level: 1, name: title });
}

afterEach(() => vi.unstubAllGlobals());

/** Takes the place of the worker, which jsdom has none of; keeps what it was asked to write. */
function workerThatKeeps(asked: WordDocument[], fails = false) {
  class Kept extends EventTarget {
    postMessage(document: WordDocument) {
      asked.push(document);
      const data = fails ? { failed: 'nej' } : { bytes: new Uint8Array([1]) };
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', Kept);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
}

describe('A lärandedokument', () => {
  it('is started for an area and gathers what is said there, with the way back', async () => {
    const view = await open();
    expect(screen.getByText('Inget lärandedokument är påbörjat än.')).toBeInTheDocument();
    await start(view);
    expect(screen.getByText('ARBETSMATERIAL')).toBeInTheDocument();
    await view.user.click(button('Skriv: Vad skavde'));
    const text = screen.getByRole('textbox', { name: 'Text: Vad skavde' });
    expect(text).toHaveFocus();
    const gathered = within(screen.getByRole('region', { name: 'Samlat till avsnittet' }));
    expect(gathered.getByText('Oklart vem som svarar på helgen.')).toBeInTheDocument();
    expect(gathered.queryByText('Vi ser inte varandras planering.')).not.toBeInTheDocument();
    expect(gathered.getByRole('link', { name: 'Anteckning Hjo, 1 november 2026' })).toHaveAttribute(
      'href',
      expect.stringContaining('/larande/anteckning/'),
    );
    await view.user.click(button(/^Lägg till: Oklart vem/));
    expect(text).toHaveValue('– Oklart vem som svarar på helgen. (Anteckning Hjo, 1 november 2026)');
    expect(gathered.getByText('Finns i texten')).toBeInTheDocument();
    await view.user.type(text, '{End}{Enter}– Och på kvällen.');
    await view.user.click(button('Spara'));
    expect(await screen.findByText(/^Sparat\. Vad skavde\./)).toBeInTheDocument();
    expect(
      within(section('Vad skavde'))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Oklart vem som svarar på helgen. (Anteckning Hjo, 1 november 2026)', 'Och på kvällen.']);
    await waitFor(() => expect(button('Ändra: Vad skavde')).toHaveFocus());
  });

  it('keeps what is being written when the page is left', async () => {
    const view = await open();
    await start(view);
    await view.user.click(button('Skriv: Inledning'));
    await view.user.type(screen.getByRole('textbox', { name: 'Text: Inledning' }), 'Hösten var');
    await view.leave();
    await view.comeBack();
    await view.user.click(await screen.findByRole('button', { name: 'Skriv: Inledning' }));
    expect(await screen.findByText(/^Texten från .* finns kvar\.$/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Text: Inledning' })).toHaveValue('Hösten var');
  });

  it('fills empty sections with what is finished, in one command that can be undone', async () => {
    const view = await open();
    await start(view);
    await view.user.click(button('Fyll de tomma avsnitten'));
    await screen.findByText(/^Sparat\. Avsnitten är fyllda\./);
    expect(section('Vad skavde')).toHaveTextContent('Vikarier behöver en kort introduktion.');
    expect(within(section('Öppna frågor')).getByRole('heading', { level: 3 })).toHaveTextContent('Inte lyfta än');
    await view.user.click(button('Ångra'));
    await waitFor(() => expect(section('Vad skavde')).toHaveTextContent('Inget skrivet än.'));
  });

  it('refuses a personnummer and a text that is too long, and keeps the words', async () => {
    const view = await open();
    await start(view);
    await view.user.click(button('Skriv: Inledning'));
    const text = screen.getByRole('textbox', { name: 'Text: Inledning' });
    await view.user.click(text);
    await view.user.paste('Gäller 19121212-1212.');
    await view.user.click(button('Spara'));
    expect((await screen.findAllByText(/ser ut som ett personnummer/)).length).toBeGreaterThan(0);
    await view.user.clear(text);
    await view.user.paste('a'.repeat(20_010));
    expect(screen.getByText(/Avsnittet är 10 tecken för långt/)).toBeInTheDocument();
    await view.user.click(button('Spara'));
    expect(text).toHaveValue('a'.repeat(20_010));
  });

  it('is frozen with a day; then nothing in it is changed, and a new one can go on from it', async () => {
    const view = await open();
    await start(view);
    await view.user.click(button('Färdigställ'));
    expect(screen.getByText(/Skriv i minst ett avsnitt/)).toBeInTheDocument();
    await view.user.click(button('Avbryt'));
    await view.user.click(button('Fyll de tomma avsnitten'));
    await screen.findByText(/^Sparat\. Avsnitten är fyllda\./);
    await view.user.click(button('Färdigställ'));
    await view.user.click(screen.getAllByRole('button', { name: 'Färdigställ' }).at(-1) as HTMLElement);
    expect(await screen.findByText('FÄRDIGSTÄLLD')).toBeInTheDocument();
    expect(screen.getAllByText('Färdigställt 22 november 2026. Texten ändras inte mer.').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^(?:Ändra|Skriv): / })).not.toBeInTheDocument();
    await view.user.click(button('Nytt dokument från det här'));
    await view.user.clear(screen.getByRole('textbox', { name: 'Rubrik' }));
    await view.user.type(screen.getByRole('textbox', { name: 'Rubrik' }), 'Våren i Skaraborg');
    await view.user.click(button('Börja'));
    await screen.findByRole('heading', { level: 1, name: 'Våren i Skaraborg' });
    expect(screen.getByText('ARBETSMATERIAL')).toBeInTheDocument();
    expect(section('Vad skavde')).toHaveTextContent('Oklart vem som svarar på helgen.');
  });

  it('says which words are arbetsmaterial, so that the rest can be chosen', async () => {
    const view = await open();
    const [planned] = await view.arrive({
      type: 'dialogue.planned',
      about: ['hjo'],
      on: '2026-10-01',
      data: { day: '2026-11-10', form: 'fysisk', level: 'lokal' },
    });
    const dialogue = planned?.id ?? '';
    await view.arrive(
      {
        type: 'dialogue.stated',
        about: ['hjo'],
        slot: slots.state(dialogue),
        on: '2026-11-10',
        data: { state: 'genomford' },
      },
      {
        type: 'dialogue.answered',
        about: ['hjo'],
        slot: slots.answer(dialogue, 'g09'),
        data: {},
        words: { text: 'En lördag ringde ingen tillbaka.' },
      },
    );
    await start(view);
    await view.user.click(button('Skriv: Vad skavde'));
    expect(screen.getByText('Arbetsmaterial: båda sidor har inte läst texten än')).toBeInTheDocument();
    await view.user.click(button('Lägg till det färdigställda (2)'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text: Vad skavde' }).value).not.toContain(
      'lördag',
    );
  });

  it('is saved as a Word file with what is worded and nothing else, and says so when it can not be', async () => {
    const asked: WordDocument[] = [];
    workerThatKeeps(asked);
    const view = await open();
    await start(view);
    await view.user.click(button('Fyll de tomma avsnitten'));
    await screen.findByText(/^Sparat\. Avsnitten är fyllda\./);
    await view.user.click(button('Spara som Word'));
    expect(await screen.findByText(/^Filen hosten-i-skaraborg-arbetsmaterial\.docx ligger/)).toBeInTheDocument();
    expect(asked[0]).toMatchObject({
      title: 'Hösten i Skaraborg',
      status: 'ARBETSMATERIAL',
      date: '2026-11-22',
      parts: [{ heading: 'Vad skavde' }, { heading: 'Öppna frågor' }],
    });
    workerThatKeeps(asked, true);
    await view.user.click(button('Spara som Word'));
    expect(await screen.findByText(/Det gick inte att göra filen\./)).toBeInTheDocument();
  });
});
