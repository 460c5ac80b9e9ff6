CREATE TABLE "band" (
	"value" integer NOT NULL,
	"article" bigint NOT NULL,
	CONSTRAINT "band_value_article_pk" PRIMARY KEY("value","article")
);
--> statement-breakpoint
CREATE TABLE "fingerprint" (
	"article" bigint PRIMARY KEY NOT NULL,
	"signature" integer[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "band" ADD CONSTRAINT "band_article_article_key_fk" FOREIGN KEY ("article") REFERENCES "public"."article"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fingerprint" ADD CONSTRAINT "fingerprint_article_article_key_fk" FOREIGN KEY ("article") REFERENCES "public"."article"("key") ON DELETE no action ON UPDATE no action;