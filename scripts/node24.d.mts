export const root: string;
export const serverFlags: readonly string[];
export function refuse(line: string): never;
export function ensureInstalled(): void;
export function node24(): string;
export function run(
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<number>;
