import { paths, withDate } from '../../paths.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Tabs } from '../../ui/Tabs.tsx';

const ADDRESSES = { datum: paths.timeline, process: paths.process } as const;

/** The parts of Tidsplan. */
export function TimelineTabs({ current }: { current: keyof typeof ADDRESSES }) {
  const shown = useAppSelector(selectShownDate);
  const tabs = Object.entries(ADDRESSES) as [keyof typeof ADDRESSES, string][];
  return (
    <Tabs
      label={text.process.tabsLabel}
      tabs={tabs.map(([key, address]) => ({
        href: withDate(address, shown),
        label: text.process.tabs[key],
        current: key === current,
      }))}
    />
  );
}
