const TABLES = /designsystemet-css\W.*table\.css$/;

/**
 * Leaves the design system's rules for tables that look with :has() at what stands round a cell out of the built
 * style sheet: they draw borders and footers that no table here has, and with them the browser styles the whole
 * page anew for every sign that changes (measured on Karta, about 17 ms a step in time).
 *
 * @returns {{ postcssPlugin: string, Rule: (rule: { selector: string, source?: { input: { file?: string } }, remove: () => void }) => void }} for PostCSS
 */
export function costlyRules() {
  return {
    postcssPlugin: 'fyrfas-costly-rules',
    Rule(rule) {
      if (TABLES.test(rule.source?.input.file ?? '') && rule.selector.includes(':has(')) rule.remove();
    },
  };
}
