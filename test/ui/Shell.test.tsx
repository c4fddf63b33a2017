import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LinkProvider } from '../../src/ui/Link.tsx';
import { SegmentedControl } from '../../src/ui/SegmentedControl.tsx';
import { Shell, type ShellProps } from '../../src/ui/Shell.tsx';

const names = ['Karta', 'Områden', 'Dialoger', 'Lärande', 'Tidsplan', 'Underlag'];
const props: Omit<ShellProps, 'children'> = {
  brand: { href: '/', label: 'Fyrfas' },
  navLabel: 'Huvudmeny',
  links: names.map((label) => ({ label, href: `/${label}`, current: label === 'Karta' })),
  search: { label: 'Sök', shortcut: 'Ctrl+K', onOpen: () => {} },
  copy: <a href="/kopior">Kopia</a>,
  settings: { href: '/installningar', label: 'Inställningar' },
  help: { href: '/hjalp', label: 'Hjälp' },
  menu: { label: 'Meny' },
  skipLabel: 'Hoppa till innehållet',
};

function onWindow(narrow: boolean) {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: narrow }));
}

afterEach(() => vi.unstubAllGlobals());

describe('Shell', () => {
  it('has a navigation of six links, of which one is here', () => {
    onWindow(false);
    render(<Shell {...props}>Innehåll</Shell>);
    const links = within(screen.getByRole('navigation', { name: 'Huvudmeny' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(names);
    expect(links.filter((link) => link.hasAttribute('aria-current'))).toEqual([links[0]]);
    for (const tool of ['Kopia', 'Inställningar', 'Hjälp']) {
      expect(screen.getByRole('link', { name: tool })).toBeVisible();
    }
    expect(screen.getByRole('button', { name: 'Sök' })).toBeVisible();
  });

  it('the first Tab offers the way past the header, without changing the address', async () => {
    onWindow(false);
    const user = userEvent.setup();
    render(<Shell {...props}>Innehåll</Shell>);
    const address = location.href;
    await user.tab();
    expect(screen.getByRole('link', { name: 'Hoppa till innehållet' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(location.href).toBe(address);
  });

  it('on a phone three tools are left, and Meny holds the six links and two more', async () => {
    onWindow(true);
    const user = userEvent.setup();
    render(<Shell {...props}>Innehåll</Shell>);
    expect(screen.queryByRole('link', { name: 'Områden' })).not.toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Meny' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const navigation = screen.getByRole('navigation', { name: 'Huvudmeny' });
    expect(within(navigation).getAllByRole('link')).toHaveLength(6);
    expect(screen.getByRole('link', { name: 'Inställningar' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('example data is said within the header of every screen', () => {
    onWindow(false);
    render(
      <Shell {...props} ribbon="Exempeldata">
        Innehåll
      </Shell>,
    );
    expect(within(screen.getByRole('banner')).getByText('Exempeldata')).toBeVisible();
  });

  it("links go through the app's own kind of link", () => {
    onWindow(false);
    render(
      <LinkProvider render={({ href, ...rest }) => <a {...rest} href={`#${href}`} />}>
        <Shell {...props}>Innehåll</Shell>
      </LinkProvider>,
    );
    expect(screen.getByRole('link', { name: 'Hjälp' })).toHaveAttribute('href', '#/hjalp');
  });
});

describe('SegmentedControl', () => {
  it('is one group of choices', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn<(value: string) => void>();
    const options = ['Karta', 'Rutor', 'Tabell'].map((label) => ({ label, value: label }));
    render(<SegmentedControl legend="Vy" value="Karta" onChange={onChange} options={options} />);
    const group = screen.getByRole('radiogroup', { name: 'Vy' });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    await user.click(within(group).getByRole('radio', { name: 'Rutor' }));
    expect(onChange).toHaveBeenCalledWith('Rutor');
  });
});
