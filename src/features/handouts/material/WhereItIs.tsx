import * as text from '../../../text/text.ts';

const words = text.material;

/** An address that can be pressed, or the place as it was written. Only web addresses are made links. */
export function WhereItIs({ link, title }: { link: string; title: string }) {
  if (!isWebAddress(link)) {
    return (
      <p>
        {words.found}: {link}
      </p>
    );
  }
  return (
    <p className="material-link">
      <a href={link} target="_blank" rel="noopener noreferrer" aria-label={words.opens(title)}>
        {words.open}
      </a>{' '}
      <span className="muted small">{link}</span>
    </p>
  );
}

function isWebAddress(link: string): boolean {
  const address = URL.parse(link);
  return address !== null && (address.protocol === 'https:' || address.protocol === 'http:');
}
