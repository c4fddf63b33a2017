import type { FileAside } from '../../state/folderStatus.ts';
import * as text from '../../text/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

const words = text.copies.folder;

/** Files in the folder that were not taken in, each with why and what to do. Documents of other kinds are no news. */
export function FilesAside({ files }: { files: readonly FileAside[] }) {
  const ours = files.filter(({ reason }) => reason !== 'foreign');
  const foreign = files.length - ours.length;
  return (
    <>
      {ours.length > 0 && (
        <Disclosure plain summary={words.asideTitle(ours.length)} open>
          <div className="stack" data-gap="3">
            <p className="small muted">{words.asideLead}</p>
            <ul className="copies-aside">
              {ours.map(({ name, reason }) => (
                <li key={name}>
                  <span className="copies-file">{name}</span>
                  <span>{words.reasons[reason]}</span>
                </li>
              ))}
            </ul>
          </div>
        </Disclosure>
      )}
      {foreign > 0 && <p className="small muted">{words.foreignOnes(foreign)}</p>}
    </>
  );
}
