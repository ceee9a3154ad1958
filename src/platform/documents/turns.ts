/** Lets a few run at once and some wait in order; the rest are turned away. */
export type Turns = {
  /** Resolves to true when it is your turn, or at once to false when too many wait already. */
  take: () => Promise<boolean>;
  /** Call once after each turn that was taken. */
  give: () => void;
};

export function makeTurns(limits: { atOnce: number; waiting: number }): Turns {
  let running = 0;
  const queue: (() => void)[] = [];
  return {
    take: async () => {
      if (running < limits.atOnce) {
        running += 1;
        return true;
      }
      if (queue.length >= limits.waiting) return false;
      await new Promise<void>((resolve) => queue.push(resolve));
      return true;
    },
    give: () => {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    },
  };
}
