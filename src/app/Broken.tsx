import { paths } from '../paths.ts';
import * as text from '../text/text.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';

/** A page that broke offers to save a copy. It never offers to clear anything: those are people's decisions. */
export function Broken({ error }: { error: unknown }) {
  return (
    <>
      <PageHeader title={text.shell.broke} />
      <div className="stack measure" role="alert">
        <p>{text.shell.brokeWords}</p>
        <div className="cluster">
          <LinkButton href={paths.copies} variant="primary">
            {text.saving.saveCopy}
          </LinkButton>
          <Button onClick={() => window.location.reload()}>{text.saving.reload}</Button>
        </div>
        <Disclosure summary={text.shell.details}>
          <pre className="small">{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
        </Disclosure>
      </div>
    </>
  );
}
