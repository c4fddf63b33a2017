import { paths } from '../../paths.ts';
import * as text from '../../text/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

/** An address whose dialogue is not held here. */
export function DialogueMissing() {
  return (
    <>
      <PageHeader title={text.dialogues.notFound} />
      <div className="stack measure">
        <p>{text.dialogues.notFoundWords}</p>
        <p>
          <LinkButton href={paths.dialogues}>{text.dialogues.toDialogues}</LinkButton>
        </p>
      </div>
    </>
  );
}
