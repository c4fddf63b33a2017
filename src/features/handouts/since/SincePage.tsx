import './since.css';
import { viewKeys } from '../../../paths.ts';
import type { SinceText } from '../../../reports/sinceText.ts';
import { selectOpened, selectToday } from '../../../state/selectors.ts';
import { statusSaid } from '../../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Select } from '../../../ui/Select.tsx';
import { download } from '../exports/makeExport.ts';
import { HandoutTabs } from '../HandoutTabs.tsx';
import { SinceDay } from './SinceDay.tsx';
import { SinceWords } from './SinceWords.tsx';
import { OWN_DAY, type Since } from './sinceChoices.ts';
import { useSinceText } from './useSinceText.ts';

const words = text.sinceText;

/** How the earlier picture was found, said in a line: the three are not the same. */
const COMPARED: Readonly<Record<Since['kind'], string>> = {
  look: words.asKnown,
  edition: words.asFrozen,
  day: words.asItWas,
};

/** "Sedan sist": a minute's reading, or what a meeting can go through point by point. */
export function Component() {
  const opened = useAppSelector(selectOpened);
  const today = useAppSelector(selectToday);
  const { area, choose, options, set, day, form, chosen, made, where, param } = useSinceText();
  if (!opened) return null;
  // While no day is written the nearest at hand goes on being shown.
  const asked = param(viewKeys.since);
  const own = asked === OWN_DAY ? null : asked;
  return (
    <>
      {/* On paper the text has its own title. */}
      <div className="no-print">
        <PageHeader
          title={text.common.links.handouts}
          actions={
            made && (
              <Button onClick={() => window.print()}>
                <Icon name="print" /> {text.common.print}
              </Button>
            )
          }
        />
      </div>
      <div className="stack" data-gap="5">
        <HandoutTabs current="sedanSist" />
        <p className="measure no-print">{words.lead}</p>
        <div className="cluster since-choices no-print" data-gap="4">
          <Select label={words.area} value={area} onChange={choose} options={options} />
          {chosen && (
            <Select
              label={words.since}
              value={chosen.value}
              onChange={(value) => set(viewKeys.since, value)}
              options={chosen.options}
            />
          )}
          {chosen?.value === OWN_DAY && (
            <SinceDay chosen={own} before={day} today={today} onChoose={(value) => set(viewKeys.since, value)} />
          )}
          <SegmentedControl
            legend={words.form}
            showLegend
            value={form}
            onChange={(value) => set(viewKeys.layout, value === 'text' ? '' : value)}
            options={(['text', 'dagordning'] as const).map((value) => ({ value, label: words.forms[value] }))}
          />
        </div>
        {made === null ? (
          <p role="status">{words.making}</p>
        ) : (
          <>
            <SinceWords made={made.text} form={form} />
            <div className="stack no-print" data-gap="3">
              <Take made={made.text} where={where} day={day} />
              <p className="measure muted small">
                {words.length(made.text.words)}. {COMPARED[made.since.kind]}
                {made.text.told.some(({ line, named }) => named < line.items.length) && ` ${words.cut}`}
              </p>
            </div>
          </>
        )}
      </div>
    </>
  );
}

/** To be pasted into a mail, or kept as a file that everything can open. */
function Take({ made: { plain }, where, day }: { made: SinceText; where: string; day: string }) {
  const dispatch = useAppDispatch();
  const say = (sentence: string) => dispatch(statusSaid({ text: sentence, ofCopy: true }));
  const copy = () => {
    // Not every browser, and no page without a lock in its address, may write to the clipboard.
    const writing = navigator.clipboard?.writeText(plain) ?? Promise.reject(new Error('No clipboard'));
    void writing.then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  const save = () => {
    const name = words.file(fileWord(where), day);
    download({ name, type: 'text/plain;charset=utf-8', bytes: new TextEncoder().encode(plain) });
    say(words.saved(name));
  };
  return (
    <div className="cluster" data-gap="3">
      <Button variant="primary" onClick={copy}>
        {words.copy}
      </Button>
      <Button onClick={save}>{words.save}</Button>
    </div>
  );
}

/** "Södra Älvsborg" is "sodra-alvsborg" in the name of a file, which every system can keep. */
function fileWord(name: string): string {
  const plain = name.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
