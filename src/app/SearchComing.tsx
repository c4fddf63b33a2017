import * as text from '../text/text.ts';
import { Dialog } from '../ui/Dialog.tsx';

interface SearchComingProps {
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
}

/** The line of Sök while the rest of it is fetched: what is typed meanwhile is searched for when it has come. */
export function SearchComing({ typed, onType, onClose }: SearchComingProps) {
  return (
    <Dialog open onClose={onClose} title={text.shell.search} closeLabel={text.common.close}>
      <input
        className="ds-input"
        type="text"
        aria-label={text.shell.search}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
    </Dialog>
  );
}
