/** How a long run reports where it is and how it is told to stop. */
export type Watch = {
  /** Called with a share from 0 to 1 and what is being done. */
  readonly onProgress?: (share: number, doing: string) => void;
  /** When aborted, the run throws the signal's reason at its next step. */
  readonly signal?: AbortSignal;
};

/** To be called between steps. */
export function step(watch: Watch, share: number, doing: string): void {
  watch.signal?.throwIfAborted();
  watch.onProgress?.(share, doing);
}
