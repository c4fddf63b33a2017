import { useParams } from 'react-router';
import { LearningTabs } from './LearningTabs.tsx';
import { NotesTab } from './notes/NotesTab.tsx';

/** Behov och hinder, and Exempel: the marked notes of the county. The other parts of Lärande are screens of their own. */
export function Component() {
  const { kind } = useParams();
  const tab = kind === 'exempel' ? 'exempel' : 'behov-och-hinder';
  return (
    <>
      <LearningTabs current={tab} />
      <NotesTab key={tab} tab={tab} />
    </>
  );
}
