import './learning.css';
import { paths, withDate } from '../../paths.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';

const ADDRESSES = {
  nytt: paths.learningNotes('nytt'),
  'behov-och-hinder': paths.learningNotes('behov-och-hinder'),
  exempel: paths.learningNotes('exempel'),
  fragor: paths.learningNotes('fragor'),
  varSagsDet: paths.voiced,
  dokument: paths.learningDocuments,
  svar: paths.answers,
} as const;
export type LearningTab = keyof typeof ADDRESSES;

/** The head of every page of Lärande. */
export function LearningTabs({ current }: { current: LearningTab }) {
  const shown = useAppSelector(selectShownDate);
  const tabs = Object.entries(ADDRESSES) as [LearningTab, string][];
  return (
    <div className="learning-head">
      <PageHeader title={text.common.links.learning} />
      <Tabs
        label={text.learning.tabsLabel}
        tabs={tabs.map(([key, address]) => ({
          href: withDate(address, shown),
          label: text.learning.tabs[key],
          current: key === current,
        }))}
      />
    </div>
  );
}
