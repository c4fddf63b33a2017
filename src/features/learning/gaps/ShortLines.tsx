import { useRef, useState } from 'react';
import { decideShort } from '../../../domain/decideGap.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { type GapPoint, SHORT_TAG, shortPoints } from '../../../domain/gaps.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { gapTitle } from '../../../forms/gaps/gapInWords.ts';
import { useForm } from '../../../forms/useForm.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectNow, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Link } from '../../../ui/Link.tsx';
import { moveFocusLater } from '../../../ui/moveFocus.ts';

const words = text.gaps.short;

/** "Viktigast först": what most need to know first. */
export function ShortLines({ points }: { points: readonly GapPoint[] }) {
  const shown = useAppSelector(selectShownDate);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const short = shortPoints(points);
  const editing = shown === null;
  if (short.length === 0 && !editing) return null;
  const close = () => {
    setOpen(false);
    // The button stands there again when the form has left.
    moveFocusLater(() => opener.current?.focus());
  };
  return (
    <Box
      title={words.title}
      tone={short.length === 0 ? 'plain' : 'paper'}
      actions={
        editing &&
        !open && (
          <Button ref={opener} small onClick={() => setOpen(true)}>
            {short.length === 0 ? words.choose : words.change}
          </Button>
        )
      }
    >
      {open ? (
        <ShortForm points={points.filter(({ state }) => state !== 'ersatt')} onDone={close} />
      ) : short.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <ol className="gaps-short">
          {short.map((point) => (
            <li key={point.id}>
              <Link href={withDate(paths.gap(point.id), shown)}>{gapTitle(point)}</Link>
            </li>
          ))}
        </ol>
      )}
    </Box>
  );
}

function ShortForm({ points, onDone }: { points: readonly GapPoint[]; onDone: () => void }) {
  const now = useAppSelector(selectNow);
  const form = useForm<{ gaps: EventId[]; overs: Record<string, EventId[]> }>({
    draft: 'gaps/short',
    initial: {
      gaps: points.filter(({ short }) => short).map(({ id }) => id),
      overs: captureHeads(
        now,
        points.map(({ id }) => slots.tag(id, SHORT_TAG)),
      ),
    },
    onDone,
  });
  const { gaps, overs } = form.value;
  const save = () =>
    form.send({
      decide: (context) => decideShort({ ...context, overs }, { gaps }),
      said: words.said,
    });
  return (
    <FormFrame form={form} title={words.formTitle} labels={{ gaps: words.formTitle }} onSave={save}>
      <p className="muted">{words.hint}</p>
      <fieldset id={form.control('gaps').id} className="gaps-choose" tabIndex={-1}>
        <legend className="ff-sr">{words.formTitle}</legend>
        {points.map((point) => (
          <Checkbox
            key={point.id}
            label={gapTitle(point)}
            checked={gaps.includes(point.id)}
            onChange={(chosen) =>
              form.change({ gaps: chosen ? [...gaps, point.id] : gaps.filter((id) => id !== point.id) })
            }
          />
        ))}
      </fieldset>
      <p role="status" className="muted small">
        {words.chosen(gaps.length)}
      </p>
    </FormFrame>
  );
}
