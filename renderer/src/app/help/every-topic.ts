/** Every part's help, wherever it stands: its contents are whole though no such tab was opened. */
import.meta.glob('../../**/help.ts', { eager: true })
