// The package brings no types; this is what the journeys use of it.
declare module 'pa11y' {
  type Issue = {
    readonly code: string;
    readonly message: string;
    readonly context: string;
    readonly selector: string;
  };
  type Options = {
    readonly standard: 'WCAG2AA';
    readonly runners: readonly ('htmlcs' | 'axe')[];
    readonly ignore: readonly string[];
    readonly timeout: number;
    readonly viewport: { readonly width: number; readonly height: number };
    readonly chromeLaunchConfig: {
      readonly executablePath: string;
      readonly args: readonly string[];
    };
  };
  function pa11y(
    url: string,
    options: Options,
  ): Promise<{ readonly documentTitle: string; readonly issues: readonly Issue[] }>;
  export = pa11y;
}
