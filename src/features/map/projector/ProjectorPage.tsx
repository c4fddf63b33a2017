/** "Visa stort": the map for a whole room. Arrows only; a typed name answers a question about one place. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paths, viewKeys } from '../../../paths.ts';
import { COUNTY_WIDE } from '../../../state/areas.ts';
import { selectOpened } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import type { Asked } from './foundPlaces.ts';
import { canBeFullscreen, enterFullscreen, leaveFullscreen } from './fullscreen.ts';
import { PictureBody } from './PictureBody.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { ProjectorControls } from './ProjectorControls.tsx';
import { ProjectorHead } from './ProjectorHead.tsx';
import { type Digit, isLetter, pictureAt, stepOf } from './pictures.ts';
import { useOtherPicture } from './useOtherPicture.ts';
import { useProjector } from './useProjector.ts';
import { useProjectorDialog } from './useProjectorDialog.ts';
import { useSeenWhileMoving } from './useSeenWhileMoving.ts';
import { useStepping } from './useStepping.ts';
import './projectorFacts.css';
import './placeSearch.css';
import './projector.css';

export function Component() {
  const shown = useProjector();
  const other = useOtherPicture(shown);
  const opened = useAppSelector(selectOpened);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // What has been typed of a name; null while nobody asks.
  const [begun, setBegun] = useState<string | null>(null);
  const seen = useSeenWhileMoving();
  const words = text.projector;
  const said = shown.place === null && other !== null ? other.spoken : shown.spoken;

  useEffect(() => () => void leaveFullscreen(), []);

  const focusStage = () => dialog.current?.querySelector<HTMLElement>('[data-stage]')?.focus();
  /** To Karta, with the same picture, date and place. */
  const leave = () => {
    // Karta has neither those pictures nor the day that was one of them.
    const left = new URLSearchParams(params);
    left.delete(viewKeys.layout);
    if (shown.picture.day !== undefined) left.delete(viewKeys.date);
    const query = left.toString();
    void navigate(query === '' ? paths.map : `${paths.map}?${query}`, { replace: true });
  };
  const goBack = () => {
    if (begun !== null) {
      setBegun(null);
      focusStage();
    } else if (params.has(viewKeys.selected) && shown.picture.place === undefined) shown.ask(null);
    else leave();
  };
  const { isFullscreen, onCancel, onEscape } = useProjectorDialog(dialog, goBack);

  const { step, go } = useStepping(shown.picture, shown.pictures, shown.latest, shown.show);
  const digit = useRef<Digit | null>(null);
  const find = (found: Asked) => {
    setBegun(null);
    focusStage();
    const { theme } = shown.picture;
    if (found.isArea) go({ area: found.id === COUNTY_WIDE ? null : found.id, theme });
    else shown.ask(found.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (onEscape(event) || begun !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stepOf(event.key);
    const pressed = { digit: event.key, at: event.timeStamp };
    const numbered = pictureAt(pressed, digit.current, shown.pictures);
    digit.current = /^\d$/.test(event.key) ? pressed : null;
    if (to !== null) step(to);
    else if (numbered !== null) go(numbered);
    else if (isLetter(event.key)) setBegun(event.key);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="projector"
      data-past={shown.shownDate === null ? undefined : ''}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-said ${id}-keys`}
      onCancel={onCancel}
      onKeyDown={onKeyDown}
    >
      {/* Focus stands here, so that the arrows and letters come to the picture from the start. */}
      <div className="projector-page" data-stage="" tabIndex={-1}>
        <ProjectorHead titleId={`${id}-title`} shown={{ ...shown, title: other?.title ?? shown.title }} />
        {opened && <PictureBody shown={shown} other={other} />}
        <div className="projector-foot">
          <strong className="projector-working">{text.common.workingMaterial}</strong>
          <ProjectorControls
            theme={shown.picture.theme}
            hasThemes={shown.picture.kind !== 'nasta'}
            seen={seen}
            isFirst={shown.isFirst}
            isLast={shown.isLast}
            onStep={step}
            onSearch={() => setBegun('')}
            onFullscreen={canBeFullscreen() && !isFullscreen ? () => void enterFullscreen() : null}
            onLeave={goBack}
          >
            <span className="num">{shown.where}</span>
          </ProjectorControls>
        </div>
        <div id={`${id}-said`} role="status" className="ff-sr">
          {opened ? said : ''}
        </div>
        <p id={`${id}-keys`} className="ff-sr">
          {words.keys}
        </p>
        {begun !== null && <PlaceSearch begun={begun} all={shown.findable} onChoose={find} />}
      </div>
    </dialog>
  );
}
