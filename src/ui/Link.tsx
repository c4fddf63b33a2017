import { type ComponentProps, createContext, type ReactNode, use } from 'react';

export type LinkProps = ComponentProps<'a'>;

const LinkContext = createContext<(props: LinkProps) => ReactNode>((props) => <a {...props} />);

/** Puts another link, for instance the router's, under every part here that links somewhere. */
export function LinkProvider({ render, children }: { render: (props: LinkProps) => ReactNode; children: ReactNode }) {
  return <LinkContext value={render}>{children}</LinkContext>;
}

export function Link(props: LinkProps) {
  return use(LinkContext)(props);
}

/** Leads to a place on the same page. Addresses after # belong to the router, so the press moves focus by hand. */
export function InPageLink(props: LinkProps) {
  return <a {...props} />;
}
