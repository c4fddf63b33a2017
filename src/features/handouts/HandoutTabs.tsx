import { paths, withDate } from '../../paths.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Tabs } from '../../ui/Tabs.tsx';

const ADDRESSES = {
  lagesbilder: paths.handouts,
  diagram: paths.charts,
  beslutsresan: paths.decisionJourney,
  papper: paths.paper,
  filer: paths.files,
  material: paths.material,
} as const;

/** The parts of Underlag. */
export function HandoutTabs({ current }: { current: keyof typeof ADDRESSES }) {
  const shown = useAppSelector(selectShownDate);
  const tabs = Object.entries(ADDRESSES) as [keyof typeof ADDRESSES, string][];
  return (
    <Tabs
      label={text.material.tabsLabel}
      tabs={tabs.map(([key, address]) => ({
        href: withDate(address, shown),
        label: text.material.tabs[key],
        current: key === current,
      }))}
    />
  );
}
