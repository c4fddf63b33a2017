import { useEffect, useRef } from 'react';
import { withoutPersonnummer } from '../../../domain/personnummer.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import type { ColumnMeaning } from '../../../imports/judgedList.ts';
import { useDraft } from '../../../state/useDraft.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { AreaView } from '../useArea.ts';
import { type DeskContent, emptyDesk } from './deskContent.ts';
import { JudgedRows } from './JudgedRows.tsx';
import { ListHead } from './ListHead.tsx';
import { factsOfList } from './listFacts.ts';
import { type Settled, withoutRow, withSettled } from './settled.ts';
import type { OnDesk } from './useArrivals.ts';
import { useJudging } from './useJudging.ts';

const words = text.paste;

interface ListOnDeskProps {
  list: OnDesk;
  area: AreaView;
  draftKey: string;
  /** The list is put away, or all of it has been saved. */
  onDone: () => void;
}

/** A list that has been read: what each row comes to, what is asked about it, and one button that saves it all. */
export function ListOnDesk({ list, area, draftKey, onDone }: ListOnDeskProps) {
  const draft = useDraft<DeskContent>(draftKey, emptyDesk(list.name));
  const { tables, sheet, settled, columns, source, done, name } = draft.value;
  const table = tables?.[sheet];
  const desk = useRef<HTMLDivElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const away = useRef<HTMLButtonElement>(null);
  /** A list that was found again does not take the focus; one that was just given does. */
  const goesOn = useRef(list.tables.length > 0);
  const begun = useRef(false);
  const judging = useJudging(list.tables, draft.value, area.id, (read, likely) =>
    draft.change({ tables: read, sheet: likely, name: list.name }),
  );

  useEffect(() => {
    if (judging === null || !goesOn.current) return;
    goesOn.current = false;
    // A new list is seen from its first line.
    if (!begun.current) desk.current?.scrollIntoView?.({ block: 'start' });
    begun.current = true;
    goTo(desk.current, save.current ?? away.current);
  }, [judging]);

  const change = (part: Partial<DeskContent>) => {
    saving.reset();
    draft.change(part);
  };
  const settle = (answer: Settled) => {
    goesOn.current = true;
    // The desk is kept while it lies there: a personnummer in an answer is not.
    const [value, label] = [withoutPersonnummer(answer.value), withoutPersonnummer(answer.label)];
    change({ settled: withSettled(settled, { ...answer, value, label }) });
  };
  const finish = () => {
    void draft.clear();
    onDone();
  };
  const saving = useSaving({
    onSaved: () => {
      if (judging === null) return;
      const { rows } = judging.list;
      const left = new Set(factsOfList(rows).unclear);
      if (left.size === 0) return finish();
      goesOn.current = true;
      draft.change({
        done: [...done, ...rows.filter((row) => !left.has(row) && !row.skipped).map(({ number }) => number)],
      });
    },
  });

  if (judging === null || tables === null || table === undefined) {
    return draft.ready ? <Notice announce>{words.reading}</Notice> : null;
  }
  const count = judging.decision.drafts.length;
  const facts = factsOfList(judging.list.rows);
  const submit = () => saving.submit({ decide: judging.decide, despiteNotices: true, said: words.saved(count) });

  return (
    <div ref={desk} className="paste-desk no-print">
      <Box title={name === null ? words.title : words.titleOf(name)}>
        <div className="stack" data-gap="4">
          <ListHead
            judging={judging}
            facts={facts}
            hasSaved={done.length > 0}
            tables={tables}
            sheet={sheet}
            source={source}
            onSheet={(chosen) => change({ sheet: chosen, settled: [], columns: {}, done: [] })}
            onSource={(chosen) => change({ source: chosen })}
            onColumn={(index, meaning: ColumnMeaning) => change({ columns: { ...columns, [index]: meaning } })}
          />
          <JudgedRows
            judging={judging}
            table={table}
            settled={settled}
            area={area}
            onSettle={settle}
            onAgain={(row) => {
              goesOn.current = true;
              change({ settled: withoutRow(settled, row) });
            }}
          >
            {saving.parts}
            {saving.refusals.length > 0 && <Notice tone="refusal">{words.refusedByRules}</Notice>}
            <div className="paste-bar cluster" data-gap="3">
              {count > 0 && (
                <Button ref={save} variant="primary" busy={saving.busy} onClick={submit}>
                  {words.save(count)}
                </Button>
              )}
              <Button ref={away} onClick={finish}>
                {done.length > 0
                  ? words.closeList
                  : count + facts.unclear.length > 0
                    ? text.common.cancel
                    : text.common.close}
              </Button>
              {facts.unclear.length > 0 && (
                <span className="muted small">{words.unclearStay(facts.unclear.length)}</span>
              )}
            </div>
          </JudgedRows>
        </div>
      </Box>
    </div>
  );
}

/** To what is asked next, then to Spara, or to what puts the list away; and the desk comes into sight. */
function goTo(desk: HTMLElement | null, button: HTMLElement | null): void {
  const next = desk?.querySelector<HTMLElement>('.paste-settle :is(button, select, input, textarea)');
  const target = next ?? button;
  target?.focus({ preventScroll: true });
  next?.closest('tr')?.scrollIntoView?.({ block: 'nearest' });
}
