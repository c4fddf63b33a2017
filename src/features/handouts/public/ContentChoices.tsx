import { PUBLIC_CONTENTS, type PublicContent } from '../../../domain/publicLevels.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { PublicChoice } from './usePublicChoice.ts';
import type { Reading } from './useSifted.ts';

const words = text.publicSaving;

/** Every content with how much there is of it and why it may go out, to be ticked one by one. */
export function ContentChoices({ choice, reading }: { choice: PublicChoice; reading: Reading | null }) {
  const { edition, ticked, tick, text: written, setText, refusal, notice } = choice;
  const suggested = edition?.text ?? '';
  return (
    <fieldset className="public-contents stack" data-gap="4">
      <legend>{words.contents}</legend>
      <p className="muted">{words.contentsHint}</p>
      {PUBLIC_CONTENTS.map((content) => (
        <Checkbox
          key={content}
          checked={ticked.includes(content)}
          onChange={(isTicked) => tick(content, isTicked)}
          label={words.counted(words.content[content].what, countOf(content, choice, reading))}
          hint={words.content[content].why}
        />
      ))}
      {ticked.includes('text') && (
        <div className="public-text stack" data-gap="2">
          <TextArea
            label={words.text}
            hint={words.textHint}
            value={written}
            onChange={setText}
            error={refusal && text.rules.refusals[refusal]}
          />
          {notice && (
            <Notice tone="warning" announce>
              {text.rules.notices[notice]}
            </Notice>
          )}
          {suggested !== '' && suggested !== written && (
            <div>
              <Button small onClick={() => setText(suggested)}>
                {words.takeText}
              </Button>
            </div>
          )}
        </div>
      )}
    </fieldset>
  );
}

function countOf(content: PublicContent, { covering }: PublicChoice, reading: Reading | null): string {
  if (content === 'text') {
    const count = covering.split(/\s+/).filter(Boolean).length;
    return count === 0 ? words.counts.noText : words.counts.text(count);
  }
  if (reading === null) return words.reading;
  const { sifted, tools } = reading;
  if (content === 'tider') return words.counts.dates(sifted.dates.length);
  return words.counts.known(tools.knownIn(sifted, content), sifted.organisations.length);
}
