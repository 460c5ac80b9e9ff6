import { importForm } from './import-form'
import { importJob } from './import-job'

/** The pages of imports. */
export const imports = {
  en: { ...importForm.en, ...importJob.en },
  fr: { ...importForm.fr, ...importJob.fr },
}
