CREATE TABLE "article" (
	"key" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "article_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"hash" text NOT NULL,
	"outlet" text NOT NULL,
	"title" text,
	"raw" text NOT NULL,
	CONSTRAINT "article_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "codebook" (
	"key" smallint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "codebook_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 32767 START WITH 1 CACHE 1),
	"version" text NOT NULL,
	"definition" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "codebook_version_unique" UNIQUE("version")
);
--> statement-breakpoint
CREATE TABLE "corpus" (
	"seq" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corpus_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event" (
	"slug" text NOT NULL,
	"since" integer NOT NULL,
	"until" integer,
	"definition" jsonb NOT NULL,
	CONSTRAINT "event_slug_since_pk" PRIMARY KEY("slug","since")
);
--> statement-breakpoint
CREATE TABLE "hit" (
	"reading" bigint NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"cue" text NOT NULL,
	"concept" text NOT NULL,
	"strength" text NOT NULL,
	"pattern" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"voice" text NOT NULL,
	"polarity" text NOT NULL,
	"speaker" jsonb,
	CONSTRAINT "hit_reading_id_pk" PRIMARY KEY("reading","id"),
	CONSTRAINT "hit_span" CHECK (0 <= "hit"."start" and "hit"."start" < "hit"."end"),
	CONSTRAINT "hit_voice" CHECK ("hit"."voice" in ('own', 'quoted', 'reported', 'scare', 'unknown')),
	CONSTRAINT "hit_polarity" CHECK ("hit"."polarity" in ('asserted', 'negated', 'denied', 'hedged')),
	CONSTRAINT "hit_strength" CHECK ("hit"."strength" in ('core', 'weak'))
);
--> statement-breakpoint
CREATE TABLE "outlet" (
	"slug" text NOT NULL,
	"since" integer NOT NULL,
	"until" integer,
	"definition" jsonb NOT NULL,
	CONSTRAINT "outlet_slug_since_pk" PRIMARY KEY("slug","since")
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"article" bigint NOT NULL,
	"since" integer NOT NULL,
	"until" integer,
	"lang" text NOT NULL,
	"date" text,
	"event" text,
	"same_as" text,
	"url" text,
	"inferred" jsonb,
	CONSTRAINT "placement_article_since_pk" PRIMARY KEY("article","since"),
	CONSTRAINT "placement_lang" CHECK ("placement"."lang" in ('fr', 'en'))
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"key" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reading_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article" bigint NOT NULL,
	"codebook" smallint NOT NULL,
	"engine" text NOT NULL,
	"id" text NOT NULL,
	"headline" text NOT NULL,
	"has_headline" boolean NOT NULL,
	"own" integer NOT NULL,
	"quoted" integer NOT NULL,
	"reported" integer NOT NULL,
	"scare" integer NOT NULL,
	"unknown" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reading_text" (
	"article" bigint NOT NULL,
	"engine" text NOT NULL,
	"text" text NOT NULL,
	"stages" jsonb NOT NULL,
	CONSTRAINT "reading_text_article_engine_pk" PRIMARY KEY("article","engine")
);
--> statement-breakpoint
CREATE TABLE "release" (
	"seq" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "release_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"corpus" integer NOT NULL,
	"codebook" smallint NOT NULL,
	"engine" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "total" (
	"reading" bigint NOT NULL,
	"cue" text NOT NULL,
	"own" integer NOT NULL,
	"quoted" integer NOT NULL,
	"reported" integer NOT NULL,
	"scare" integer NOT NULL,
	"unknown" integer NOT NULL,
	CONSTRAINT "total_reading_cue_pk" PRIMARY KEY("reading","cue")
);
--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_since_corpus_seq_fk" FOREIGN KEY ("since") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_until_corpus_seq_fk" FOREIGN KEY ("until") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hit" ADD CONSTRAINT "hit_reading_reading_key_fk" FOREIGN KEY ("reading") REFERENCES "public"."reading"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_since_corpus_seq_fk" FOREIGN KEY ("since") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_until_corpus_seq_fk" FOREIGN KEY ("until") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_article_article_key_fk" FOREIGN KEY ("article") REFERENCES "public"."article"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_since_corpus_seq_fk" FOREIGN KEY ("since") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_until_corpus_seq_fk" FOREIGN KEY ("until") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_article_article_key_fk" FOREIGN KEY ("article") REFERENCES "public"."article"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_codebook_codebook_key_fk" FOREIGN KEY ("codebook") REFERENCES "public"."codebook"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_text" ADD CONSTRAINT "reading_text_article_article_key_fk" FOREIGN KEY ("article") REFERENCES "public"."article"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_corpus_corpus_seq_fk" FOREIGN KEY ("corpus") REFERENCES "public"."corpus"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_codebook_codebook_key_fk" FOREIGN KEY ("codebook") REFERENCES "public"."codebook"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "total" ADD CONSTRAINT "total_reading_reading_key_fk" FOREIGN KEY ("reading") REFERENCES "public"."reading"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corpus_by_version" ON "corpus" USING btree ("version");--> statement-breakpoint
CREATE INDEX "hit_by_cue" ON "hit" USING btree ("kind","cue","reading");--> statement-breakpoint
CREATE UNIQUE INDEX "reading_of" ON "reading" USING btree ("article","codebook","engine");--> statement-breakpoint
CREATE INDEX "reading_by_id" ON "reading" USING btree ("id");--> statement-breakpoint
CREATE INDEX "reading_by_release" ON "reading" USING btree ("codebook","engine","article");