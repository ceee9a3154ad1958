import type { JSX } from 'preact';

type Props = { readonly names: readonly string[] };

const CENTRE = 160;
const RADIUS = 112;

function at(step: number, of: number, radius = RADIUS): readonly [x: number, y: number] {
  const angle = (2 * Math.PI * step) / of - Math.PI / 2;
  return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)];
}

/** The steps as a ring. It says nothing that the list beside it does not say in words. */
export function Loop({ names }: Props): JSX.Element {
  return (
    <svg
      class="ef-loop"
      viewBox="0 0 320 320"
      width="320"
      height="320"
      aria-hidden="true"
      focusable="false"
    >
      <circle class="ef-loop__ring" cx={CENTRE} cy={CENTRE} r={RADIUS} />
      {names.map((name, step) => {
        const [x, y] = at(step, names.length);
        const [ax, ay] = at(step + 0.5, names.length);
        const turn = (360 * (step + 0.5)) / names.length;
        return (
          <g key={name}>
            <path
              class="ef-loop__arrow"
              d="M -6 -7 L 7 0 L -6 7 Z"
              transform={`translate(${ax.toFixed(1)} ${ay.toFixed(1)}) rotate(${turn.toFixed(1)})`}
            />
            <circle class="ef-loop__stop" cx={x.toFixed(1)} cy={y.toFixed(1)} r="24" />
            <text class="ef-loop__number" x={x.toFixed(1)} y={(y + 7).toFixed(1)}>
              {step + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
