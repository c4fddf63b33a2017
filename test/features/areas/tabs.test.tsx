import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import type { AnchoringGroup, AnchoringLevel } from '../../../src/domain/vocabulary.ts';
import { paths } from '../../../src/paths.ts';
import { openArea, rowOf } from '../../support/areas.tsx';
import { aDecision, aPlan } from '../../support/statements.ts';

const anchored = (org: string, group: AnchoringGroup, level: AnchoringLevel, hesitant = false): AnyDraft => ({
  type: 'anchoring.assessed',
  about: [org],
  slot: slots.anchoring(org, group),
  on: '2026-11-03',
  data: { level, hesitant },
});

describe('Beslut: what each instance has said', () => {
  const address = paths.areaTab('vs-skaraborg', 'beslut');
  const steps = () => [...rowOf('Hjo').querySelectorAll('ol > li')].map(({ textContent }) => textContent);

  it('stands in the order it happened, with date and paragraph, and what comes next', async () => {
    await openArea('vs-skaraborg', {
      address,
      events: [
        aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11', { words: { paragraph: '§ 191' } }),
        aDecision('hjo', ['namnd', 'foreslar_ja'], '2026-10-02'),
        aPlan('hjo', 'fullmaktige', '2026-12-15', '2026-11-11'),
      ],
    });
    expect(steps()).toEqual(['Nämnd föreslår ja, 2 okt', 'KS föreslår ja, 11 nov, § 191']);
    expect(rowOf('Hjo')).toHaveTextContent('På väg');
    expect(rowOf('Hjo')).toHaveTextContent('KF 15 dec');
    expect(rowOf('Skara')).toHaveTextContent('Inget beslut är registrerat här.');
    expect(screen.getByText('Inget eget beslut: Skaraborgs Sjukhus.')).toBeInTheDocument();
  });

  it('a no has its reason, in the same calm words as a yes', async () => {
    await openArea('vs-skaraborg', {
      address,
      events: [aDecision('hjo', ['fullmaktige', 'nej'], '2026-11-11', { words: { reason: 'Ekonomin är oklar.' } })],
    });
    expect(steps()).toEqual(['KF beslutade nej, 11 novSkäl: ”Ekonomin är oklar.”']);
  });

  it('a document with something of its own has a chain of its own', async () => {
    await openArea('vs-skaraborg', {
      address,
      events: [
        aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-10-11'),
        aDecision('hjo', ['fullmaktige', 'ja'], '2026-11-11', { scope: 'ok_munhalsa' }),
      ],
    });
    expect(rowOf('Hjo')).toHaveTextContent('MunhälsaKF beslutade ja, 11 nov');
  });

  it('the region has its three errands', async () => {
    await openArea('lan', {
      address: paths.areaTab('lan', 'beslut'),
      events: [aDecision('vgr', ['fullmaktige', 'ja'], '2026-05-11', { scope: 'uppsagning' })],
    });
    expect(rowOf('Västra Götalandsregionen')).toHaveTextContent('UppsägningRF beslutade ja, 11 maj');
  });

  it('B writes the next step', async () => {
    const { user } = await openArea('vs-skaraborg', { address });
    rowOf('Hjo').focus();
    await user.keyboard('b');
    await user.keyboard('1{Enter}');
    await waitFor(() => expect(rowOf('Karlsborg')).toHaveFocus());
    expect(steps()).toEqual(['KF beslutade ja, 22 nov']);
    expect(within(rowOf('Skara')).getByRole('button', { name: 'Nytt beslutsläge, Skara' })).toBeInTheDocument();
  });
});

describe('Förankring: every group in words', () => {
  const address = paths.areaTab('vs-skaraborg', 'forankring');
  // By the label: there are hundreds, and to work out the role of each takes its time.
  const cell = (name: string) => screen.getByLabelText(name, { selector: 'button' });

  it('says each step by its name; what nobody has said is said to be unknown', async () => {
    await openArea('vs-skaraborg', { address, events: [anchored('hjo', 'politik', 'i_dialog', true)] });
    expect(cell('Hjo, Politik: I dialog, tveksam')).toHaveTextContent('I dialog, tveksam');
    expect(cell('Hjo, Socialtjänst: uppgift saknas')).toBeInTheDocument();
  });

  it('the arrows go where they point, and Enter opens the form under the row', async () => {
    const { user } = await openArea('vs-skaraborg', { address });
    cell('Hjo, Politik: uppgift saknas').focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(cell('Karlsborg, Förvaltningsledning: uppgift saknas')).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}{ArrowLeft}');
    expect(cell('Hjo, Politik: uppgift saknas')).toHaveFocus();
    await user.keyboard('{Enter}');
    const form = within(rowOf('Hjo').nextElementSibling as HTMLElement);
    expect(form.getByRole('radiogroup')).toBeInTheDocument();
    await user.keyboard('2');
    await user.click(form.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/^Sparat\. Hjo: Politik, Informerad/)).toBeInTheDocument();
    await waitFor(() => expect(cell('Hjo, Politik: Informerad')).toHaveFocus());
  });

  it('what was said of the politicians before the election is said to need doing anew; a blank stays blank', async () => {
    const before = { ...anchored('hjo', 'politik', 'forankrad'), on: '2026-05-01' };
    await openArea('vs-skaraborg', { address, events: [before] });
    // Whoever steers by voice says what is seen: it is in the name, in the same order.
    expect(cell('Hjo, Politik: Förankrad, förankras på nytt')).toHaveTextContent('Förankrad förankras på nytt');
    expect(cell('Skara, Politik: uppgift saknas')).toBeInTheDocument();
  });

  it('two different statements are both said', async () => {
    await openArea('vs-skaraborg', {
      address,
      events: [anchored('hjo', 'politik', 'informerad')],
      elsewhere: [anchored('hjo', 'politik', 'i_dialog')],
    });
    expect(screen.getByRole('button', { name: /^Hjo, Politik: två olika uppgifter/ })).toHaveTextContent(
      /Informerad eller I dialog|I dialog eller Informerad/,
    );
  });

  it('in the past there are only words', async () => {
    await openArea('vs-skaraborg', {
      address: `${address}&datum=2026-11-10`,
      events: [anchored('hjo', 'politik', 'i_dialog')],
    });
    expect(await screen.findByText(/läget den 10 november 2026/)).toBeInTheDocument();
    expect(rowOf('Hjo')).toHaveTextContent('I dialog');
    expect(screen.queryByRole('button', { name: /^Hjo, Politik/ })).not.toBeInTheDocument();
  });
});
