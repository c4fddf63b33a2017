import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { Link, type LinkProps } from './Link.tsx';

/** One primary button on a screen or in a form; quiet ones for what is seldom needed. */
type Variant = 'primary' | 'secondary' | 'quiet';

interface Look {
  variant?: Variant | undefined;
  small?: boolean | undefined;
  /** As wide as the room allows. */
  wide?: boolean | undefined;
}

function lookOf({ variant = 'secondary', small, wide }: Look) {
  return {
    className: 'ds-button',
    'data-variant': variant === 'quiet' ? 'tertiary' : variant,
    'data-small': small ? '' : undefined,
    'data-wide': wide ? '' : undefined,
  };
}

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'>, Look {
  /** Something is under way: the button stays in place and in focus but does nothing more. */
  busy?: boolean | undefined;
}

export function Button({ variant, small, wide, busy, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      {...lookOf({ variant, small, wide })}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

export interface LinkButtonProps extends Omit<LinkProps, 'className'>, Look {}

/** Goes somewhere, and is as important as a button. */
export function LinkButton({ variant, small, wide, ...rest }: LinkButtonProps) {
  return <Link {...rest} {...lookOf({ variant, small, wide })} />;
}

/** Does something, and is as quiet as a link: "Ångra", "visa dem". */
export function TextButton({ type = 'button', ...rest }: Omit<ComponentProps<'button'>, 'className'>) {
  return <button {...rest} type={type} className="ff-text-button" />;
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  label: string;
  icon: IconName;
}

/** A square button with a drawing; its words are heard and shown when pointed at. */
export function IconButton({ label, icon, variant = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Button {...rest} variant={variant} aria-label={label} title={label} data-icon="">
      <Icon name={icon} />
    </Button>
  );
}
