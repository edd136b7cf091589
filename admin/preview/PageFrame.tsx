import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  /** A whole document. */
  readonly html: string;
  readonly width: number;
  /** Where links lead: the site's address. */
  readonly site: string;
}

/** A page in a frame where no script runs. A new version takes the old one's place without moving what is read. */
export function PageFrame({ html, width, site }: Props): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!isReady || !page) return;
    const top = page.scrollingElement?.scrollTop ?? 0;
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    page.documentElement.replaceWith(page.adoptNode(documentElement));
    page.scrollingElement?.scrollTo({ top });
  }, [html, isReady]);
  return (
    <iframe
      ref={frame}
      title="Förhandsvisning av sidan"
      sandbox="allow-same-origin"
      srcDoc="<!doctype html><title>Förhandsvisning</title>"
      style={{ inlineSize: width }}
      onLoad={({ currentTarget: { contentDocument } }) => {
        contentDocument?.addEventListener('click', (click) => {
          follow(click, site);
        });
        setReady(true);
      }}
    />
  );
}

/** A link within the page leads there, and any other to the real page in a window of its own. */
function follow(click: MouseEvent, site: string): void {
  const link = (click.target as Element).closest('a');
  const address = link?.getAttribute('href');
  if (!link || address === null || address === undefined) return;
  click.preventDefault();
  if (address.startsWith('#')) link.ownerDocument.getElementById(address.slice(1))?.scrollIntoView();
  else open(new URL(address, site), '_blank', 'noopener');
}
