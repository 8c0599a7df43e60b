/** Every part's help, wherever it stands: its contents are whole though no such tab was opened. */
import.meta.glob(['../../**/help.ts', '!../../training/**'], { eager: true })
if (__TRAINING_BUILD__) await import('../../training/help.ts')
