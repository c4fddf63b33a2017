import { Link } from 'react-router';
import type { LinkProps } from '../ui/Link.tsx';

/** Puts the router's link under every link of the interface; addresses of other kinds stay as they are. */
export function RouterLink({ href, ...rest }: LinkProps) {
  return href?.startsWith('/') ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}
