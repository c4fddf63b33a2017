import type { ReactNode } from 'react';
import { Button, TextButton } from '../../ui/Button.tsx';
import { type OpenForm, openerOf, useOpening } from './opening.ts';

interface OpenButtonProps {
  form: OpenForm;
  children: ReactNode;
  /** Heard instead of the words, where they only make sense in their place. */
  label?: string | undefined;
  variant?: 'primary' | 'secondary' | 'quiet' | 'text' | undefined;
}

/** A button that opens a form on the card. Not there at all when the past is shown. */
export function OpenButton({ form, children, label, variant = 'secondary' }: OpenButtonProps) {
  const { open, editing } = useOpening();
  if (!editing) return null;
  const shared = { onClick: () => open(form), 'data-opens': openerOf(form), 'aria-label': label };
  if (variant === 'text') return <TextButton {...shared}>{children}</TextButton>;
  return (
    <Button {...shared} variant={variant}>
      {children}
    </Button>
  );
}
