/**
 * Opens the comments of a passage in place. The link stays a link: in a new tab, without scripts, or
 * when the network fails, it leads to the passage's own page.
 */
export function openCommentsInPlace(): void {
  const text = document.querySelector<HTMLElement>('.ef-reading__text');
  if (!text) return;
  for (const link of text.querySelectorAll<HTMLAnchorElement>('a.ef-count')) {
    if (link.closest('table')) continue;
    link.setAttribute('aria-expanded', 'false');
  }

  text.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.ef-count[aria-expanded]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void toggle(link);
  });
}

async function toggle(link: HTMLAnchorElement): Promise<void> {
  const passage = link.closest<HTMLElement>('.ef-passage');
  if (!passage) return;
  const open = passage.querySelector(':scope > .ef-inline-thread');
  if (open) {
    open.remove();
    link.setAttribute('aria-expanded', 'false');
    return;
  }
  const holder = document.createElement('div');
  holder.className = 'ef-inline-thread';
  holder.tabIndex = -1;
  link.setAttribute('aria-expanded', 'true');
  passage.append(holder);
  try {
    const answer = await fetch(link.href, { headers: { accept: 'text/html' } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const part = page.querySelector('[data-part="comments"]');
    if (!part) throw new Error('no comments on the page');
    holder.replaceChildren(document.adoptNode(part));
    holder.focus();
  } catch {
    window.location.assign(link.href);
  }
}
