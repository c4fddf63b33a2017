import { areas, federations } from '../../register/bodies.ts';
import * as text from '../../text/text.ts';
import { Select } from '../../ui/Select.tsx';

const words = text.settings;

interface MembershipFieldsProps {
  area: string;
  federation: string;
  onChange: (part: { area?: string; federation?: string }) => void;
}

/** Two dimensions that do not follow each other: delregional vårdsamverkan and kommunalförbund. */
export function MembershipFields({ area, federation, onChange }: MembershipFieldsProps) {
  const none = { value: '', label: words.none };
  return (
    <div className="columns">
      <Select
        label={words.area}
        value={area}
        onChange={(value) => onChange({ area: value })}
        options={[none, ...areas.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        label={words.federation}
        value={federation}
        onChange={(value) => onChange({ federation: value })}
        options={[none, ...federations.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </div>
  );
}
