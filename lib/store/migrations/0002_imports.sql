CREATE TABLE "import_job" (
	"key" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_job_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"state" text NOT NULL,
	"source" text NOT NULL,
	"input" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"beat" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"corpus" integer
);
--> statement-breakpoint
CREATE TABLE "import_row" (
	"job" integer NOT NULL,
	"seq" integer NOT NULL,
	"place" text NOT NULL,
	"outcome" text NOT NULL,
	"article" bigint,
	"detail" jsonb NOT NULL,
	CONSTRAINT "import_row_job_seq_pk" PRIMARY KEY("job","seq")
);
--> statement-breakpoint
ALTER TABLE "corpus" ADD COLUMN "digest" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "origin" text DEFAULT 'supplied' NOT NULL;--> statement-breakpoint
ALTER TABLE "outlet" ADD COLUMN "origin" text DEFAULT 'supplied' NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "origin" text DEFAULT 'supplied' NOT NULL;--> statement-breakpoint
ALTER TABLE "import_job" ADD CONSTRAINT "import_job_corpus_corpus_seq_fk" FOREIGN KEY ("corpus") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_job_import_job_key_fk" FOREIGN KEY ("job") REFERENCES "public"."import_job"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_article_article_key_fk" FOREIGN KEY ("article") REFERENCES "public"."article"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_job_by_input" ON "import_job" USING btree ("input");