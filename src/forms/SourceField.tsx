import { SOURCES, type Source } from '../domain/vocabulary.ts';
import * as text from '../text/text.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import type { ControlOf } from './useForm.ts';

interface SourceFieldProps {
  control: ControlOf;
  value: Source | null;
  onChange: (source: Source) => void;
  hint?: string | undefined;
}

/** "Uppgiften kommer från": every statement says where it comes from, besides who wrote it down. */
export function SourceField({ control, value, onChange, hint }: SourceFieldProps) {
  return (
    <RadioChips
      {...control}
      compact
      legend={text.common.source}
      hint={hint}
      value={value}
      onChange={(chosen) => onChange(chosen as Source)}
      options={SOURCES.map((source) => ({ value: source, label: text.codes.sources[source] }))}
    />
  );
}
