import { paths } from '../paths.ts';
import * as text from '../text/text.ts';
import { LinkButton } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';

export function NotFound() {
  return (
    <>
      <PageHeader title={text.shell.notFound} />
      <div className="stack measure">
        <p>{text.shell.notFoundWords}</p>
        <p>
          <LinkButton href={paths.map}>{text.shell.toMap}</LinkButton>
        </p>
      </div>
    </>
  );
}
