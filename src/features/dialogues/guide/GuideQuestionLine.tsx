import { decideGuideQuestion } from '../../../domain/decideGuide.ts';
import type { GuideArea, GuideQuestionNow } from '../../../domain/guide.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { guideQuestionOf } from '../../../register/guideQuestions.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Tag } from '../../../ui/words.tsx';
import { nameOf } from '../hold/pages.ts';
import { commonQuestion } from './commonQuestion.ts';

const words = text.guide;

interface GuideQuestionLineProps {
  area: GuideArea;
  question: GuideQuestionNow;
  editing: boolean;
  onChange: () => void;
}

/** A question to read: its step, its words, and what is the area's own about it. */
export function GuideQuestionLine({ area, question, editing, onChange }: GuideQuestionLineProps) {
  const saving = useSaving({ onSaved: () => {} });
  const { key, text: said, ownText, ownPlace, common, twoTexts, twoPlaces } = question;
  const name = nameInGuide(question);
  const restore = () =>
    saving.submit({
      decide: (context) =>
        decideGuideQuestion(context, {
          area,
          question: commonQuestion(key),
          text: common.text,
          place: common.place,
        }),
      said: words.restored(nameOf(key)),
    });
  return (
    <div className="guide-line">
      <div className="guide-words">
        <div className="guide-name">
          <strong>{name}</strong>
          {ownText && <Tag>{words.own}</Tag>}
          {ownPlace && <Tag>{words.ownPlace}</Tag>}
        </div>
        {twoTexts.length > 0 ? (
          <>
            <p className="small">{words.two}</p>
            {twoTexts.map((each) => (
              <p key={each} className="dialogue-words guide-two">
                {each}
              </p>
            ))}
          </>
        ) : (
          <p className="dialogue-words">{said}</p>
        )}
        {twoPlaces.length > 0 && <p className="small">{words.twoPlaces}</p>}
        {ownText && <p className="muted small">{words.common(common.text.replaceAll('\n', ' '))}</p>}
        {saving.parts}
      </div>
      {editing && (
        <div className="cluster no-print" data-gap="1">
          <Button small data-change="" aria-label={words.change(said)} onClick={onChange}>
            {text.common.change}
          </Button>
          {(ownText || ownPlace) && (
            <Button small variant="quiet" busy={saving.busy} aria-label={words.restoreOf(said)} onClick={restore}>
              {words.restore}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** A step by its name; the others by the group they belong to. */
function nameInGuide({ key, place }: GuideQuestionNow): string {
  const group = guideQuestionOf(key)?.group;
  return place === 'steg' || group === undefined ? nameOf(key) : text.dialogues.hold.groups[group];
}
