import { useSearchParams } from 'react-router';
import { GAP_KINDS, GAP_STATES } from '../../../domain/learningVocabulary.ts';
import { anchoringGroups } from '../../../register/anchoringGroups.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import { filterKeys, GAP_DOCUMENTS, type GapFilter } from './gapFilter.ts';

const words = text.gaps.filter;

/** "Vad förväntas av mig?" first: most who come here are those who receive the agreement. */
export function GapFilters({ filter }: { filter: GapFilter }) {
  const [params, setParams] = useSearchParams();
  const choose = (key: keyof GapFilter) => (value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(filterKeys[key]);
    else next.set(filterKeys[key], value);
    setParams(next, { replace: true });
  };
  return (
    <fieldset className="gaps-filters no-print">
      <legend className="ff-sr">{words.label}</legend>
      <Select
        label={words.group}
        value={filter.group}
        onChange={choose('group')}
        options={[
          { value: '', label: words.everyone },
          ...anchoringGroups.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <Select
        label={words.document}
        value={filter.document}
        onChange={choose('document')}
        options={[
          { value: '', label: words.allDocuments },
          ...GAP_DOCUMENTS.map((key) => ({ value: key, label: text.codes.scopes[key] })),
        ]}
      />
      <Select
        label={words.kind}
        value={filter.kind}
        onChange={choose('kind')}
        options={[
          { value: '', label: words.allKinds },
          ...GAP_KINDS.map((key) => ({ value: key, label: text.learningCodes.gapKinds[key] })),
        ]}
      />
      <Select
        label={words.state}
        value={filter.state}
        onChange={choose('state')}
        options={[
          { value: '', label: words.standing },
          ...GAP_STATES.map((key) => ({ value: key, label: text.learningCodes.gapStates[key] })),
          { value: 'alla', label: words.all },
        ]}
      />
    </fieldset>
  );
}
