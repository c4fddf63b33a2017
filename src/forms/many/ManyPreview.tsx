import { type ReactNode, useState } from 'react';
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { selectNow } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { PreviewTheme } from './looks.ts';
import './many.css';
import { PreviewList } from './PreviewList.tsx';
import { PreviewMap } from './PreviewMap.tsx';

const words = text.many;

/** One row of what is about to be saved. */
export interface PreviewEntry {
  readonly key: string;
  readonly org: OrgId | null;
  /** The organisation's name, or what the row itself says where a name should be. */
  readonly heading: string;
  readonly verdict: 'new' | 'known' | 'changes' | 'not-understood';
  /** In words, what will stand. */
  readonly says: readonly string[];
  /** What stands today, when it changes. */
  readonly before?: readonly string[];
  /** What is odd about it, though it can be saved. */
  readonly notices?: readonly string[];
  /** Fields and buttons that settle what was not understood. */
  readonly below?: ReactNode;
  /** "9": where the row stands in the list it came from. */
  readonly ref?: string;
}

interface ManyPreviewProps {
  entries: readonly PreviewEntry[];
  /** The casebook as it would be; null while that is not known: what stands now is drawn. */
  after: Casebook | null;
  theme: PreviewTheme;
  /** What else can be drawn of it, when it is about both decisions and phases. */
  otherTheme?: PreviewTheme | undefined;
  /** The area to look closer at; null is the whole county. */
  area: OrgId | null;
  /** Buttons under the preview. */
  children: ReactNode;
}

type View = 'lista' | 'karta';

/** What many statements would come to, before anything is saved: the same rows as a list and as a map. */
export function ManyPreview({ entries, after, theme, otherTheme, area, children }: ManyPreviewProps) {
  const now = useAppSelector(selectNow);
  const [chosen, setView] = useState<View>('lista');
  const [other, setOther] = useState(false);
  const drawn = other && otherTheme ? otherTheme : theme;
  // Rows that are all still to be settled are nothing to draw.
  const canDraw = entries.some(({ verdict }) => verdict !== 'not-understood');
  const view = canDraw ? chosen : 'lista';
  return (
    <div className="stack" data-gap="3">
      {canDraw && (
        <div className="cluster" data-gap="4">
          <SegmentedControl<View>
            legend={words.view}
            value={view}
            onChange={setView}
            options={[
              { value: 'lista', label: words.list },
              { value: 'karta', label: words.map },
            ]}
          />
          {view === 'karta' && otherTheme && (
            <SegmentedControl<PreviewTheme>
              legend={words.drawn}
              value={drawn}
              onChange={(chosen) => setOther(chosen === otherTheme)}
              options={[theme, otherTheme].map((each) => ({ value: each, label: words.themes[each] }))}
            />
          )}
        </div>
      )}
      {entries.length > 0 && view === 'lista' && <PreviewList entries={entries} />}
      {entries.length > 0 && view === 'karta' && (
        <PreviewMap entries={entries} after={after ?? now} theme={drawn} area={area} />
      )}
      {children}
    </div>
  );
}
