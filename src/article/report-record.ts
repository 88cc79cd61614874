import { z } from 'zod'

const text = z.string().nullish()

/** A report as JSON: FORMAT.md's input record. Fields that it doesn't name are passed over. */
export const reportRecord = z.object({
  id: z
    .union([z.string().min(1), z.number()])
    .transform(String)
    .optional()
    .describe('Name of the report, unique among those read together'),
  text: z.string().describe('The report itself, as plain text'),
  title: text.describe('Headline'),
  outlet: text.describe('Who published it'),
  url: text.describe('Where it was published'),
  authors: z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .nullish()
    .describe('Bylines'),
  published: text.describe('Day of publication, YYYY-MM-DD, or a time that starts with it'),
  modified: text.describe('Day of the last change'),
  reference: text.describe('Day to read relative dates from where there is no published'),
  language: text.describe('BCP 47 tag'),
  wire: text.describe('Agency whose copy it is'),
})

/** A record as it is given. */
export type ReportRecord = z.input<typeof reportRecord>
