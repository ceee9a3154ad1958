import type { JSX } from 'preact';

/** The mark of the service: two equal bars on one footing. */
export function Mark(): JSX.Element {
  return (
    <svg
      class="ef-mark"
      viewBox="0 0 32 32"
      width="32"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="6" y="8" width="20" height="5" rx="1.5" fill="currentColor" />
      <rect x="6" y="16" width="20" height="5" rx="1.5" fill="currentColor" />
      <rect x="2" y="26" width="28" height="2" rx="1" fill="currentColor" />
    </svg>
  );
}

/** The same as a file, for browser tabs. */
export const markFile =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#143c3a"/><g fill="#fff"><rect x="7" y="8" width="18" height="4.5" rx="1.2"/><rect x="7" y="15.5" width="18" height="4.5" rx="1.2"/><rect x="4" y="24" width="24" height="2" rx="1"/></g></svg>';
