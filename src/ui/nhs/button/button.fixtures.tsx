import type { Conformance } from '../published.tsx';
import { Button } from './button.tsx';

export const buttonConformance: Conformance = {
  component: 'button',
  render(options) {
    const icon = options.at('icon');
    const look = {
      variant: options.one('variant', [
        'brand',
        'login',
        'reverse',
        'secondary',
        'secondary-solid',
        'warning',
      ]),
      small: options.boolean('small'),
      icon: icon.one('name', [
        'arrow-left',
        'arrow-right',
        'search',
        'user',
        'tick',
        'cross',
        'plus',
        'minus',
        'arrow-right-circle',
      ]),
      iconPlacement: icon.one('placement', ['start', 'end']),
      children: options.content(),
    };
    const href = options.string('href');
    return href === undefined ? (
      <Button
        {...look}
        disabled={options.boolean('disabled')}
        preventDoubleClick={options.boolean('preventDoubleClick')}
      />
    ) : (
      <Button {...look} href={href} />
    );
  },
};
