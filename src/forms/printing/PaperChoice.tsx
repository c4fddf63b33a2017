import { PAPERS, type Paper, sessionChanged } from '../../state/sessionSlice.ts';
import { useAppDispatch } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import { usePaper } from './usePaper.ts';

const words = text.printing;

interface PaperChoiceProps {
  papers: readonly Paper[];
  value: Paper;
}

/** "Papper": remembered for the other screens too, as long as the page is open. */
export function PaperChoice({ papers, value }: PaperChoiceProps) {
  const dispatch = useAppDispatch();
  return (
    <Select
      label={words.paper}
      value={value}
      onChange={(chosen) => {
        const paper = PAPERS.find((each) => each === chosen);
        if (paper !== undefined) dispatch(sessionChanged({ paper }));
      }}
      options={papers.map((paper) => ({ value: paper, label: words.papers[paper] }))}
    />
  );
}

/** "Skriv ut" with the paper beside it where there is a choice, for a screen that is itself what is printed. */
export function PrintOnPaper({ papers }: { papers: readonly Paper[] }) {
  const paper = usePaper(papers);
  return (
    <div className="print-on-paper">
      {papers.length > 1 && <PaperChoice papers={papers} value={paper} />}
      <Button onClick={() => window.print()}>
        <Icon name="print" /> {text.common.print}
      </Button>
    </div>
  );
}
