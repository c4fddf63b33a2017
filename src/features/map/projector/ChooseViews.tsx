/** "Välj vyer": what Visa stort goes through, and in what order. Kept in this browser as it is chosen. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { selectNow, selectSession } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { AddView } from './AddView.tsx';
import './chooseViews.css';
import { keyOf, pictureOf, type Showable, viewName } from './chosenViews.ts';
import { picturesOf } from './pictures.ts';
import { useShowable } from './useShowable.ts';

interface ChooseViewsProps {
  /** Null: those one has without choosing. */
  views: readonly string[] | null;
  onChoose: (views: readonly string[] | null) => void;
  onClose: () => void;
}

const words = text.projectorViews;

export function ChooseViews({ views, onChoose, onClose }: ChooseViewsProps) {
  const showable = useShowable();
  const usual = useUsual(showable);
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  /** The row and the button that has the keyboard after the list has been drawn anew. */
  const focus = useRef<{ key: string; button: string } | null>(null);
  const shown = (views ?? usual).flatMap((key) => {
    const picture = pictureOf(key, showable);
    return picture === null ? [] : [{ key, name: viewName(picture, showable) }];
  });
  const keys = shown.map(({ key }) => key);

  useEffect(() => {
    const wanted = focus.current;
    if (wanted === null) return;
    focus.current = null;
    const row = list.current?.querySelector(`[data-view="${CSS.escape(wanted.key)}"]`);
    const does = `[data-does="${wanted.button}"]`;
    const able = ':not([aria-disabled="true"])';
    // The only row that is left can do nothing, and keeps the keyboard all the same.
    const [button] = [does + able, `button${able}`, does].flatMap(
      (each) => row?.querySelector<HTMLElement>(each) ?? [],
    );
    button?.focus();
  });

  const nameOf = (key: string) => {
    const picture = pictureOf(key, showable);
    return picture === null ? key : viewName(picture, showable);
  };
  const change = (next: readonly string[], sentence: string) => {
    onChoose(next);
    setSaid(sentence);
  };
  const move = (from: number, by: 1 | -1) => {
    const key = keys[from];
    const to = from + by;
    if (key === undefined || to < 0 || to >= keys.length) return;
    focus.current = { key, button: by === 1 ? 'down' : 'up' };
    change(keys.toSpliced(from, 1).toSpliced(to, 0, key), words.isNow(nameOf(key), to + 1, keys.length));
  };
  const remove = (at: number) => {
    const key = keys[at];
    const next = keys.toSpliced(at, 1);
    // Something must be shown.
    if (key === undefined || next.length === 0) return;
    focus.current = { key: next[Math.min(at, next.length - 1)] ?? '', button: 'remove' };
    change(next, words.removed(nameOf(key)));
  };
  const add = (key: string) => {
    if (key !== '' && !keys.includes(key)) change([...keys, key], words.added(nameOf(key), keys.length + 1));
  };

  return (
    <Dialog
      open
      wide
      toRead
      onClose={onClose}
      title={words.title}
      closeLabel={text.common.close}
      footer={
        <>
          <Button variant="primary" onClick={onClose}>
            {words.done}
          </Button>
          {views !== null && (
            <Button
              variant="quiet"
              onClick={() => {
                // The button goes when there is nothing to take back.
                focus.current = { key: usual[0] ?? '', button: 'remove' };
                onChoose(null);
                setSaid(words.isUsual);
              }}
            >
              {words.usual}
            </Button>
          )}
        </>
      }
    >
      <div className="stack" data-gap="4">
        <p className="measure">{words.lead}</p>
        <ol className="views-list" ref={list}>
          {shown.map(({ key, name }, at) => (
            <li key={key} data-view={key}>
              <span className="num muted">{at + 1}</span>
              <span>{name}</span>
              <span className="views-buttons">
                <IconButton
                  small
                  icon="up"
                  label={words.up(name)}
                  data-does="up"
                  aria-disabled={at === 0}
                  onClick={() => move(at, -1)}
                />
                <IconButton
                  small
                  icon="down"
                  label={words.down(name)}
                  data-does="down"
                  aria-disabled={at === shown.length - 1}
                  onClick={() => move(at, 1)}
                />
                <IconButton
                  small
                  icon="close"
                  label={words.remove(name)}
                  data-does="remove"
                  aria-disabled={shown.length === 1}
                  onClick={() => remove(at)}
                />
              </span>
            </li>
          ))}
        </ol>
        <AddView showable={showable} chosen={keys} onAdd={add} />
        <p role="status" className="ff-sr">
          {said}
        </p>
      </div>
    </Dialog>
  );
}

/** Those one has without choosing: as the projector makes them. */
function useUsual({ areas, places }: Showable): readonly string[] {
  const { ownArea } = useAppSelector(selectSession);
  const hasPhases = useAppSelector((state) =>
    Object.keys(selectNow(state).slots).some((slot) => slot.startsWith('phase/')),
  );
  return useMemo(() => {
    const withMembers = areas.map(({ id }) => id).filter((id) => places.some(({ area }) => area === id));
    return picturesOf(
      withMembers.toSorted((a, b) => Number(b === ownArea) - Number(a === ownArea)),
      hasPhases,
    ).map(keyOf);
  }, [areas, places, ownArea, hasPhases]);
}
