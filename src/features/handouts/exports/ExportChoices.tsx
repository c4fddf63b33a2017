import './exports.css';
import { type ReactNode, useRef, useState } from 'react';
import type { MapTheme } from '../../../reports/mapDrawing.ts';
import type { TableKey } from '../../../reports/tableParts.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import type { ExportSubject, ExportWhat } from './exportMessages.ts';
import { useExport } from './useExport.ts';

const words = text.files;
const TABLES = Object.entries(words.tables).map(([value, label]) => ({ value, label }));
const THEMES = Object.entries(words.themes).map(([value, label]) => ({ value, label }));

interface ExportChoicesProps {
  subject: ExportSubject;
  level: 2 | 3;
  /** The line that says what the files show: read after the name of every button. */
  describedBy?: string;
}

/** Every file there is to save of what is shown, one at a time, and all of them at once. */
export function ExportChoices({ subject, level, describedBy }: ExportChoicesProps) {
  const { making, start, cancel } = useExport(subject);
  const [table, setTable] = useState<string>('beslut');
  const [theme, setTheme] = useState<string>('beslut');
  const asked = useRef<HTMLElement | null>(null);
  const isBusy = making?.kind === 'working';

  const button = (label: string, what: ExportWhat, primary = false) => (
    <Button
      {...(primary ? { variant: 'primary' } : {})}
      busy={isBusy}
      aria-describedby={describedBy}
      onClick={({ currentTarget }) => {
        asked.current = currentTarget;
        start(what);
      }}
    >
      {label}
    </Button>
  );
  const map = (kind: 'svg' | 'png') => ({ kind, theme: theme as MapTheme });

  return (
    <div className="stack no-print" data-gap="2">
      <ExportProgress making={making} onCancel={cancel} backTo={asked} />
      <div className="export-choices">
        <Choice level={level} title={words.excel} lead={words.excelLead}>
          {button(words.saveExcel, { kind: 'excel' }, level === 2)}
        </Choice>
        <Choice level={level} title={words.map} lead={words.mapLead}>
          <Select label={words.theme} value={theme} onChange={setTheme} options={THEMES} />
          <div className="cluster" data-gap="2">
            {button(words.savePng, map('png'))}
            {button(words.saveSvg, map('svg'))}
          </div>
        </Choice>
        <Choice level={level} title={words.csv} lead={words.csvLead}>
          <Select label={words.table} value={table} onChange={setTable} options={TABLES} />
          {button(words.saveCsv, { kind: 'csv', table: table as TableKey })}
        </Choice>
        <Choice level={level} title={words.geo} lead={words.geoLead}>
          {button(words.saveGeo, { kind: 'geo' })}
        </Choice>
        <Choice level={level} title={words.everything} lead={words.everythingLead}>
          {button(words.saveEverything, { kind: 'everything' })}
        </Choice>
      </div>
    </div>
  );
}

interface ChoiceProps {
  level: 2 | 3;
  title: string;
  lead: string;
  children: ReactNode;
}

function Choice({ level, title, lead, children }: ChoiceProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="export-choice">
      <Heading>{title}</Heading>
      <p>{lead}</p>
      <div className="stack" data-gap="3">
        {children}
      </div>
    </section>
  );
}
