ALTER TABLE "band" DROP CONSTRAINT "band_article_article_key_fk";
--> statement-breakpoint
ALTER TABLE "hit" DROP CONSTRAINT "hit_reading_reading_key_fk";
--> statement-breakpoint
ALTER TABLE "total" DROP CONSTRAINT "total_reading_reading_key_fk";
