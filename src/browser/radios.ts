/**
 * Shows what belongs to a radio button only while it is chosen. The NHS script does the same but
 * says `aria-expanded` on the button, which a radio button may not have (WAI-ARIA 1.2, role radio).
 */
export function revealWithRadios(): void {
  const withMore = 'input[type="radio"][data-aria-controls]';

  function show(): void {
    for (const radio of document.querySelectorAll<HTMLInputElement>(withMore)) {
      const more = document.getElementById(radio.dataset['ariaControls'] ?? '');
      more?.classList.toggle('nhsuk-radios__conditional--hidden', !radio.checked);
    }
  }
  document.addEventListener('change', show);
  // A browser may bring a page back with other choices than it was sent with.
  window.addEventListener('pageshow', show);
  show();
}
