import { useMemo } from 'react';
import type { Edition } from '../../../domain/editions.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import type { ExportSubject } from './exportMessages.ts';

/** The files of a frozen picture, on its own page. @param mark short proof of what it was made from */
export function EditionFiles({ edition, mark }: { edition: Edition; mark: string | null }) {
  const { date, heads, area, title, text: covering, at } = edition;
  const subject = useMemo(
    (): ExportSubject => ({
      date,
      heads,
      area,
      title: title || text.common.redacted,
      text: covering,
      mark: mark ?? '',
      frozen: at,
    }),
    [date, heads, area, title, covering, mark, at],
  );
  return (
    <div className="no-print edition-files">
      <Box title={text.files.title}>
        <div className="stack" data-gap="4">
          <p className="measure">{text.files.editionLead}</p>
          <ExportChoices subject={subject} level={3} />
        </div>
      </Box>
    </div>
  );
}
