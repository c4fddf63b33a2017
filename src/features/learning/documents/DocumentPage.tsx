import './documents.css';
import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { gather } from '../../../domain/gathered.ts';
import { type LearningDocument, learningDocument } from '../../../domain/learningDocument.ts';
import { RedactText } from '../../../forms/redaction/RedactText.tsx';
import { type ReadableText, textsOf } from '../../../forms/redaction/readable.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { LinkButton } from '../../../ui/Button.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { LearningTabs } from '../LearningTabs.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { FiledPart } from './FiledPart.tsx';
import { FillRow } from './FillRow.tsx';
import { FreezeForm } from './FreezeForm.tsx';
import { usePlaces } from './places.ts';
import { SectionPart } from './SectionPart.tsx';
import { StartForm } from './StartForm.tsx';

const words = text.documents.page;

/** One lärandedokument: written section by section, with what has been gathered beside. */
export function Component() {
  const { documentId = '' } = useParams();
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const document = useMemo(() => learningDocument(casebook, documentId), [casebook, documentId]);
  if (document !== null) return <DocumentShown key={document.id} document={document} />;
  return opened ? <DocumentMissing /> : null;
}

export type DocumentTask = 'freeze' | 'copy' | null;

function DocumentShown({ document }: { document: LearningDocument }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const places = usePlaces();
  const navigate = useNavigate();
  const [task, setTask] = useState<DocumentTask>(null);
  const isFrozen = document.state === 'fryst';
  const isPast = shown !== null;
  const editing = !isPast && !isFrozen;
  const { from, to, orgs } = document;
  const passages = useMemo(
    () => (editing ? gather(casebook, { from, to, orgs }) : []),
    [casebook, editing, from, to, orgs],
  );
  const sections = isFrozen
    ? document.sections.filter(({ text: said, redacted }) => said !== '' || redacted)
    : document.sections;
  return (
    <div className="document">
      <DocumentHead document={document} places={places} task={task} onTask={setTask} />
      {task === 'freeze' && editing && (
        <Box title={text.documents.freezing.title}>
          <FreezeForm document={document} passages={passages} places={places} onDone={() => setTask(null)} />
        </Box>
      )}
      {task === 'copy' && !isPast && (
        <Box title={words.startFrom}>
          <div className="document-start">
            <StartForm
              earlier={document}
              onDone={(id) => {
                setTask(null);
                if (id !== null) void navigate(paths.learningDocument(id));
              }}
            />
          </div>
        </Box>
      )}
      {editing && <FillRow document={document} passages={passages} places={places} />}
      <div className="document-page">
        {sections.map((section) => (
          <SectionPart
            key={section.key}
            document={document}
            section={section}
            passages={passages.filter(({ section: key }) => key === section.key)}
            places={places}
            editing={editing}
          />
        ))}
      </div>
      {!isPast && (
        <div className="document-below no-print">
          <FiledPart document={document} />
          <RedactText texts={readableIn(document)} />
        </div>
      )}
      <p className="only-print small">
        {document.frozen?.on === undefined
          ? `${words.printedTerm} ${longDate(today)}.`
          : words.frozenOn(longDate(document.frozen.on))}
      </p>
    </div>
  );
}

/** Its texts, from which a passage can be removed: also when it is frozen. */
function readableIn({ sections }: LearningDocument): ReadableText[] {
  return sections.flatMap(({ key, wordings }) =>
    wordings.flatMap((wording) => textsOf(wording, text.documents.sections[key])),
  );
}

function DocumentMissing() {
  const shown = useAppSelector(selectShownDate);
  return (
    <>
      <LearningTabs current="dokument" />
      <h2>{words.notFound}</h2>
      <EmptyLine action={<LinkButton href={withDate(paths.learningDocuments, shown)}>{words.toDocuments}</LinkButton>}>
        {words.notFoundWords}
      </EmptyLine>
    </>
  );
}
