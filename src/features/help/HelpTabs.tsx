import { paths } from '../../paths.ts';
import * as text from '../../text/text.ts';
import { Tabs } from '../../ui/Tabs.tsx';

const TABS = [
  ['help', paths.help],
  ['words', paths.helpWords],
  ['accessibility', paths.helpAccessibility],
] as const;

export function HelpTabs({ current }: { current: (typeof TABS)[number][0] }) {
  return (
    <Tabs
      label={text.help.tabsLabel}
      tabs={TABS.map(([key, href]) => ({ href, label: text.help.tabs[key], current: key === current }))}
    />
  );
}
