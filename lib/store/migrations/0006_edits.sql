CREATE TABLE "edit" (
	"key" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "edit_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"change" jsonb NOT NULL,
	"reason" text NOT NULL,
	"corpus" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "edit" ADD CONSTRAINT "edit_corpus_corpus_seq_fk" FOREIGN KEY ("corpus") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;