import type { JSX } from 'preact';
import type { Frame } from '../layout/frame.ts';

/** What a form of a signed-in person carries to show that a page of ours sent it. */
export function Token({ frame }: { readonly frame: Frame }): JSX.Element | null {
  return frame.staff ? <input type="hidden" name="token" value={frame.staff.token} /> : null;
}
