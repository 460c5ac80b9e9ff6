CREATE TABLE "article_search" (
	"article" bigint PRIMARY KEY NOT NULL,
	"lang" text NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_article_key_fk" FOREIGN KEY ("article") REFERENCES "public"."article"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_search_words" ON "article_search" USING gin ("words");