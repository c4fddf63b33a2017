import type { ReactNode, Ref } from 'react';
import { TextArea } from '../ui/TextArea.tsx';
import type { ControlOf } from './useForm.ts';

interface LineAreaProps {
  control: ControlOf;
  label: string;
  hint?: ReactNode;
  hideLabel?: boolean | undefined;
  placeholder?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
  onFocus?: (() => void) | undefined;
}

/** A line that grows when more is written. Enter saves (FormFrame.tsx), Shift+Enter gives a new line. */
export function LineArea({ control, ...rest }: LineAreaProps) {
  return <TextArea {...control} {...rest} data-enter="saves" enterKeyHint="done" />;
}
