/** How long a slow browser may take to begin reading. */
const KEPT = 60_000;

/** Puts a text among the browser's downloads. */
export function downloadText(content: string, name: string, type: 'text/plain' | 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
