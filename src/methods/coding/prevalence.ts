/** How a machine's yes and no compare with people's on texts drawn at random. */
export type Confusion = {
  readonly bothYes: number;
  readonly onlyMachine: number;
  readonly onlyPerson: number;
  readonly bothNo: number;
};

/** A share of texts with a 95 % interval, or the reason there is none. */
export type Prevalence =
  | {
      readonly kind: 'measured';
      readonly share: number;
      readonly low: number;
      readonly high: number;
      readonly machineShare: number;
      readonly checked: number;
    }
  | { readonly kind: 'cannot say'; readonly reason: string };

const z95 = 1.959963984540054;

/** Counts agreements. Both lists are as long as the checked sample, in the same order. */
export function confusion(machine: readonly boolean[], person: readonly boolean[]): Confusion {
  const counts = { bothYes: 0, onlyMachine: 0, onlyPerson: 0, bothNo: 0 };
  machine.forEach((m, i) => {
    const p = person[i] ?? false;
    if (m && p) counts.bothYes++;
    else if (m) counts.onlyMachine++;
    else if (p) counts.onlyPerson++;
    else counts.bothNo++;
  });
  return counts;
}

function unusable(c: Confusion, flagged: number, total: number): string | undefined {
  const counts = [c.bothYes, c.onlyMachine, c.onlyPerson, c.bothNo, flagged, total];
  if (counts.some((n) => !Number.isInteger(n) || n < 0)) return 'A count is not a whole number.';
  if (flagged > total) return 'More texts are marked than there are.';
  if (total === 0) return 'There are no texts.';
  const checked = c.bothYes + c.onlyMachine + c.onlyPerson + c.bothNo;
  return checked < 10 ? 'Fewer than 10 texts were checked by a person.' : undefined;
}

const within = (x: number) => Math.min(1, Math.max(0, x));

/**
 * The share of all texts with a label, from the machine's share and the errors that people found in
 * a random sample: machine share + mean(person - machine). Right on average whatever the machine's
 * errors, and narrow when they are few (the difference estimator of survey sampling; as
 * "prediction-powered inference", Angelopoulos et al. 2023). Use this one by default.
 *
 * @param flagged texts the machine gave the label, of `total`
 */
export function differencePrevalence(c: Confusion, flagged: number, total: number): Prevalence {
  const reason = unusable(c, flagged, total);
  if (reason) return { kind: 'cannot say', reason };
  const n = c.bothYes + c.onlyMachine + c.onlyPerson + c.bothNo;
  const machineShare = flagged / total;
  const shift = (c.onlyPerson - c.onlyMachine) / n;
  // One more error each way keeps the interval honest when the sample happened to show none.
  const m = n + 2;
  const spread = (c.onlyPerson + c.onlyMachine + 2) / m - ((c.onlyPerson - c.onlyMachine) / m) ** 2;
  const error = Math.sqrt((spread / n) * Math.max(0, 1 - n / Math.max(n, total)));
  const share = machineShare + shift;
  return {
    kind: 'measured',
    share: within(share),
    low: within(share - z95 * error),
    high: within(share + z95 * error),
    machineShare,
    checked: n,
  };
}

/**
 * The same share by Rogan and Gladen (1978): (machine share + specificity - 1) / (sensitivity +
 * specificity - 1), with a delta-method interval. For a checked sample from elsewhere, whose own
 * prevalence differs. Refuses where the machine is hardly better than guessing.
 */
export function roganGladen(c: Confusion, flagged: number, total: number): Prevalence {
  const reason = unusable(c, flagged, total);
  if (reason) return { kind: 'cannot say', reason };
  const yes = c.bothYes + c.onlyPerson;
  const no = c.bothNo + c.onlyMachine;
  if (yes < 5 || no < 5)
    return { kind: 'cannot say', reason: 'Fewer than 5 checked texts have, or lack, the label.' };
  const sensitivity = c.bothYes / yes;
  const specificity = c.bothNo / no;
  const power = sensitivity + specificity - 1;
  if (power < 0.1)
    return { kind: 'cannot say', reason: 'The machine is hardly better than guessing here.' };
  const machineShare = flagged / total;
  const share = (machineShare + specificity - 1) / power;
  const held = within(share);
  const variance =
    ((machineShare * (1 - machineShare)) / total +
      (held ** 2 * (sensitivity * (1 - sensitivity))) / yes +
      ((1 - held) ** 2 * (specificity * (1 - specificity))) / no) /
    power ** 2;
  const error = Math.sqrt(variance);
  return {
    kind: 'measured',
    share: held,
    low: within(share - z95 * error),
    high: within(share + z95 * error),
    machineShare,
    checked: yes + no,
  };
}
