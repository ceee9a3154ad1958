import { shortId } from '../../src/platform/ids.ts';

/** What somebody sent, and the receipt they were shown; null when no answer came. */
export type Sent = {
  readonly key: string;
  readonly text: string;
  readonly code: string | null;
};

export type Load = {
  readonly address: string;
  readonly slug: string;
  readonly versionId: string;
  readonly passageIds: readonly string[];
};

const RECEIPT = /ef-receipt__code">([0-9A-Z-]{34})</;

function form(load: Load, sent: Pick<Sent, 'key' | 'text'>): string {
  return new URLSearchParams({
    step: 'send',
    key: sent.key,
    version: load.versionId,
    text: sent.text,
    'speaks-for': 'self',
    publication: 'in-full',
  }).toString();
}

/** Sends one contribution as a browser does, and reads the receipt from the page. */
export async function send(
  load: Load,
  sent: Pick<Sent, 'key' | 'text'>,
  passageId: string | undefined,
  ip: string,
): Promise<{ readonly status: number; readonly page: string; readonly code: string | null }> {
  const at = passageId === undefined ? '' : `/passages/${passageId}`;
  const answer = await fetch(`${load.address}/plans/${load.slug}${at}/respond`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      // Everybody in this test sits behind one trusted proxy, so no limit per address is met.
      'x-forwarded-for': ip,
    },
    body: form(load, sent),
  });
  const page = await answer.text();
  return { status: answer.status, page, code: RECEIPT.exec(page)?.[1] ?? null };
}

/**
 * Many people speaking at once until the site is gone: what each sent, and what they were told.
 * `receipt` is called with each receipt that is shown.
 */
export async function speakUntilGone(
  load: Load,
  people: number,
  round: number,
  receipt: () => void,
): Promise<readonly Sent[]> {
  const history: Sent[] = [];
  const speak = async (person: number) => {
    for (let nth = 0; ; nth++) {
      const text = `Round ${round}, person ${person}, ${nth}: ${shortId()}.`;
      const sent = { key: shortId(24), text };
      const passageId = load.passageIds[(person + nth) % (load.passageIds.length + 1)];
      const answer = await send(load, sent, passageId, `10.${round}.${person}.${nth % 250}`).catch(
        () => null,
      );
      const code = answer?.code ?? null;
      history.push({ ...sent, code });
      if (answer === null) return;
      if (code !== null) receipt();
    }
  };
  await Promise.all(Array.from({ length: people }, (_, person) => speak(person)));
  return history;
}
