ALTER TABLE "import_job" ADD COLUMN "header" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_job" ADD COLUMN "made" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_job" ADD COLUMN "runner" text;--> statement-breakpoint
ALTER TABLE "import_job" ADD COLUMN "failure" jsonb;--> statement-breakpoint
UPDATE "import_job" SET "state" = 'failed', "ended_at" = now() WHERE "state" = 'running';
